package wirewatch.ingest.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.read.Read;

/**
 * What became of one article of a request.
 *
 * @param line it begins on in the body, from 1; null in a web archive
 * @param offset it begins at in a web archive, in bytes; else null
 * @param id of an accepted article
 * @param status {@code accepted}: the broker has it; {@code rejected}: it never will
 * @param reason of a rejection
 * @param detail of a rejection, for people
 */
record ResultLine(
        @Nullable Long line,
        @JsonProperty("byte") @Nullable Long offset,
        @Nullable String id,
        String status,
        @Nullable Rejection reason,
        @Nullable String detail) {

    static ResultLine accepted(Position position, Article article) {
        return new ResultLine(line(position), offset(position), article.id(), "accepted", null, null);
    }

    static ResultLine rejected(Read.Rejected rejected) {
        return rejected(rejected.position(), rejected.reason(), rejected.detail());
    }

    static ResultLine rejected(Position position, Rejection reason, String detail) {
        return new ResultLine(line(position), offset(position), null, "rejected", reason, detail);
    }

    boolean isAccepted() {
        return reason == null;
    }

    private static @Nullable Long line(Position position) {
        return position.line() > 0 ? position.line() : null;
    }

    private static @Nullable Long offset(Position position) {
        return position.line() > 0 ? null : position.offset();
    }
}
