/**
 * What travels between the stages of Wirewatch, and what anyone may read or write: the records, their topics, their JSON.
 *
 * <p>A crawler writes {@link wirewatch.contract.Article}s to {@link wirewatch.contract.Topics#ARTICLES}. The processor turns
 * each into at most one {@link wirewatch.contract.Clipping}, and keeps the {@link wirewatch.contract.Story stories} up to date.
 * Standing searches are {@link wirewatch.contract.Watch}es; the sink tells of what they match by
 * {@link wirewatch.contract.Alert}s. {@link wirewatch.contract.Wire} holds the one JSON mapping and the serdes of all topics.
 *
 * <p>JSON Schemas of the records and an AsyncAPI document stand beside this package as resources; tests hold them against the
 * records. Readers ignore fields that they do not know, so that fields may be added without a new topic version.
 */
@NullMarked
package wirewatch.contract;

import org.jspecify.annotations.NullMarked;
