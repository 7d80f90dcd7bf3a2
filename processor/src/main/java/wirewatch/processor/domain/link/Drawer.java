package wirewatch.processor.domain.link;

/** Where dossiers outlast a restart. */
public interface Drawer {

    /** For runs that end. */
    Drawer NONE = new Drawer() {
        @Override
        public void keep(Dossier dossier) {
            // Nothing outlasts the run.
        }

        @Override
        public void forget(String story) {
            // Nothing was kept.
        }
    };

    void keep(Dossier dossier);

    void forget(String story);
}
