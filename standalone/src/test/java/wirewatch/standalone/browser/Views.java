package wirewatch.standalone.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** The views, each at an address where the sample newsroom gives it something to show. */
final class Views {

    private Views() {}

    static Map<String, String> all(Newsstand stand) {
        String copy = stand.link("/search?q=%22Velda%20valley%20emptied%22", "#results .headline a");
        String story = stand.link(copy, ".crumbs a[href^='/stories/']");
        Map<String, String> views = new LinkedHashMap<>();
        views.put("stories", "/");
        views.put("story", story);
        views.put("clipping", copy);
        views.put("differences", copy.replace("/clippings/", "/differences/"));
        views.put("alerts", "/alerts");
        views.put("watches", "/watches");
        views.put(
                "watch-test", "/watches/new?name=Velda%20dam&query=%22Velda%20dam%22%20AND%20(flood*%20OR%20spillway)");
        views.put("watch", "/watches/dam");
        views.put("outlets", "/outlets");
        views.put("outlet", "/outlets/Meridian%20Wire");
        views.put("search", "/search?q=%22rail%20strike%22~6");
        views.put("arabic", stand.link("/search?q=language:ar", "#results .headline a"));
        views.put("signin", "/signin");
        return views;
    }
}
