package wirewatch.ingest.read;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;

/**
 * One article's bytes, cut out of an input but not yet understood.
 *
 * @param bytes all of it; where there is a fault, only its beginning
 * @param line it begins on, from 1
 * @param offset it begins at, in bytes
 * @param fault why it could not be cut out whole, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record Frame(byte[] bytes, long line, long offset, @Nullable Fault fault) {

    /** @param detail what would have been right */
    record Fault(Rejection reason, String detail) {}
}
