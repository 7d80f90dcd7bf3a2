package wirewatch.processor.domain.tag;

/** Whether two spellings name the same person or organisation, within one article. */
final class Variants {

    private Variants() {}

    /**
     * {@code Haniyeh} and {@code Amir-Abdollahian} end the full name; {@code Sheikh Mohammed} begins it; {@code Mohammed bin Salman}
     * begins {@code Mohammed bin Salman Al Saud}; {@code Joe Biden} is {@code Joe R. Biden}.
     */
    static boolean ofPerson(Mention mention, Named person) {
        int length = mention.length();
        if (length > person.size()) {
            return false;
        }
        boolean begins = startsAt(mention, person, 0);
        boolean ends = startsAt(mention, person, person.size() - length);
        boolean outer =
                length > 1 && mention.hash(0) == person.word(0) && mention.lastHash() == person.word(person.size() - 1);
        return ends || outer || (begins && (length > 1 || mention.titled()));
    }

    /** {@code Standard Oil} is {@code Standard Oil Co}, but {@code Croydon} is not {@code Croydon University}. */
    static boolean ofOrganisation(Mention mention, Named organisation) {
        int length = mention.length();
        boolean whole = length == organisation.size() || length == organisation.core();
        return whole && startsAt(mention, organisation, 0);
    }

    private static boolean startsAt(Mention mention, Named named, int from) {
        for (int i = 0; i < mention.length(); i++) {
            if (mention.hash(i) != named.word(from + i)) {
                return false;
            }
        }
        return true;
    }
}
