package wirewatch.sink.web;

import io.javalin.http.Context;
import java.util.Map;

/** Who writes how much, and who copies whom. */
final class FigureRoutes {

    private final OutletFigures figures;

    FigureRoutes(OutletFigures figures) {
        this.figures = figures;
    }

    void outlets(Context context) {
        int days = OutletFigures.days(context);
        if (Csv.isAsked(context)) {
            Csv.answer(context, "outlets", Sheets.OUTLETS, figures.outlets(days));
        } else {
            Asked.json(context, Map.of("days", days, "items", figures.outlets(days)));
        }
    }

    void copies(Context context) {
        int days = OutletFigures.days(context);
        if (Csv.isAsked(context)) {
            Csv.answer(context, "copies", Sheets.COPIES, figures.paths(days));
        } else {
            Asked.json(context, Map.of("days", days, "items", figures.paths(days)));
        }
    }
}
