package wirewatch.contract;

/**
 * As whom a part of a stage reads from the broker: what is needed to ask how far it has come.
 *
 * @param name for people and metrics, such as {@code archive}; the same in every installation
 * @param id of the consumer group
 * @param member how the group's static member ids of this process begin
 */
public record ReadingGroup(String name, String id, String member) {}
