package wirewatch.processor.domain.story;

/** One pass over the terms of a newcomer and a story, gathering every {@link Cue}. */
final class Comparison {

    private static final double RARE = 4;
    /** Minus the logarithm of a rate: one story in ninety. */
    private static final double TELLING = 4.5;

    private static final double TYPICAL = 0.3;
    /** Of headline and lead but for names and numbers: more than articles of one event share that are no copies. */
    private static final double ALIKE = 0.8;
    /** What one name that is rare says. */
    private static final double NAMED = 8;

    private static final double SURPRISE = 6;
    private static final double LEAST = 0.01;
    private static final double DAY = 86_400_000.0;

    private final Newcomer newcomer;
    private final Story story;
    private final double[] cues = new double[Cue.values().length];
    private double link;
    private double rare;
    private double rarest;
    private double rarestName;
    private double lead;
    private double leadShared;
    private double leadOther;
    private double names;
    private double namesShared;
    private double numbers;
    private double numbersShared;

    private Comparison(Newcomer newcomer, Story story) {
        this.newcomer = newcomer;
        this.story = story;
    }

    static Comparison of(Newcomer newcomer, Story story, Span time, double within) {
        Comparison comparison = new Comparison(newcomer, story);
        comparison.gather();
        comparison.conclude(time, within);
        return comparison;
    }

    /** Average similarity of a newcomer's articles with a story's. */
    static double link(Newcomer newcomer, Story story) {
        Comparison comparison = new Comparison(newcomer, story);
        comparison.gather();
        return comparison.normalised();
    }

    Newcomer newcomer() {
        return newcomer;
    }

    Story story() {
        return story;
    }

    /** Average similarity of the newcomer's articles with the story's. */
    double link() {
        return link;
    }

    /**
     * Whether they share a form and no event. The newcomer names somebody or some place, and yet either nothing that the story's
     * articles usually say, and the newcomer too, is rare; or all words are alike but the names. Dividends, market rounds and
     * weather share most of their words, and each tells of something else.
     */
    boolean isFormOnly() {
        boolean named = names + namesShared > NAMED;
        return named && (rarest < TELLING || (rarestName < TELLING && leadShared > ALIKE * (leadShared + leadOther)));
    }

    double[] cues() {
        return cues;
    }

    double cue(Cue cue) {
        return cues[cue.place()];
    }

    /** As if no other story were near: the most that contrast can do for it. */
    void withoutRivals() {
        contrast(0);
    }

    /** How near the story is in time, compared with all articles. */
    void nearness(double share) {
        set(Cue.NEARNESS, Math.log(share));
    }

    /** How much better it fits than another story. */
    void contrast(double otherLink) {
        set(Cue.CONTRAST, logRatio(link, otherLink));
    }

    private void gather() {
        Said said = newcomer.said(story);
        for (int i = 0; i < newcomer.size(); i++) {
            boolean in = said.count(i) > 0;
            if (in) {
                share(i, said);
            }
            int marks = newcomer.marks(i);
            if ((marks & (StoryProfile.TITLE | StoryProfile.LEAD)) != 0) {
                leading(i, in, marks);
            }
        }
    }

    private void share(int i, Said said) {
        double linked = newcomer.linked(i);
        double shared = newcomer.shared(i);
        float usually = said.sum(i) / story.articles();
        link += newcomer.weight(i) * usually * linked * linked;
        double share = said.count(i) / (double) story.articles();
        rare += Math.max(0, shared - RARE) * share;
        rarest = share >= TYPICAL ? Math.max(rarest, shared) : rarest;
    }

    private void leading(int i, boolean in, int marks) {
        double worth = newcomer.alone(i) * ((marks & StoryProfile.TITLE) != 0 ? 2 : 1);
        lead += worth;
        leadShared += in ? worth : 0;
        leadOther += in || (marks & (StoryProfile.NAME | StoryProfile.NUMBER)) != 0 ? 0 : worth;
        if ((marks & StoryProfile.NUMBER) != 0) {
            numbers += in ? 0 : Math.min(SURPRISE, newcomer.alone(i));
            numbersShared += in ? Math.min(SURPRISE, newcomer.shared(i)) : 0;
        }
        if ((marks & StoryProfile.NAME) != 0) {
            names += in ? 0 : newcomer.alone(i);
            namesShared += in ? newcomer.shared(i) : 0;
            rarestName = in ? Math.max(rarestName, newcomer.shared(i)) : rarestName;
        }
    }

    private void conclude(Span time, double within) {
        link = normalised();
        set(Cue.ALWAYS, 1);
        set(Cue.LINK, Math.log(link + LEAST));
        set(Cue.COHESION, logRatio(link, within));
        set(Cue.OWN_COHESION, logRatio(link, newcomer.within()));
        set(Cue.RARE, Math.log1p(rare));
        set(Cue.LEAD, lead > 0 ? leadShared / lead : 0);
        set(Cue.CORE, core());
        set(Cue.NAMES_AGREE, Math.log1p(namesShared));
        set(Cue.NAMES_DIFFER, names / (names + namesShared + 5));
        set(Cue.NUMBERS_DIFFER, numbers / 10);
        set(Cue.NUMBERS_AGREE, numbersShared / 10);
        set(Cue.GAP, Math.log1p(story.span().gap(time) / DAY));
        set(Cue.SIZE, Math.log(story.articles()));
        set(Cue.OWN_SIZE, Math.log(newcomer.articles()));
        set(Cue.LENGTH, Math.log(Math.max(1, newcomer.size()) / 40.0));
    }

    private double normalised() {
        return link / (newcomer.length() * Math.sqrt(story.square() + 1e-9));
    }

    private double core() {
        int[] core = story.core();
        int found = 0;
        for (int term : core) {
            found += newcomer.has(term) ? 1 : 0;
        }
        return core.length == 0 ? 0 : found / (double) core.length;
    }

    private static double logRatio(double link, double other) {
        return Math.log((link + LEAST) / (other + LEAST));
    }

    private void set(Cue cue, double value) {
        cues[cue.place()] = value;
    }
}
