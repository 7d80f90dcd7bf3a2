package wirewatch.sink.archive;

import wirewatch.contract.Clipping;

/**
 * A clipping that an index came up with.
 *
 * @param place where it stands in the order in which clippings first came
 * @param clipping the clipping
 */
public record Found(long place, Clipping clipping) {}
