package wirewatch.processor.domain.desk;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;

/** What the desks remember, outside their indexes. One memory serves all desks of one place, on one thread. */
public interface Memory {

    void keep(Card card);

    void keep(Clipping clipping);

    @Nullable
    Clipping clipping(String id);

    void keep(Story story);

    @Nullable
    Story story(String id);

    void forgetCard(long number);

    void forgetClipping(String id);

    void forgetStory(String id);
}
