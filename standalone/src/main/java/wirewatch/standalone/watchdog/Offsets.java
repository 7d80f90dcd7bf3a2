package wirewatch.standalone.watchdog;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import wirewatch.contract.ReadingGroup;

/**
 * Where a group stands.
 *
 * @param next what it reads next, of every partition that it reads
 * @param ends where those end, for readers of committed records
 * @param own those that this process reads
 */
record Offsets(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends, Set<TopicPartition> own) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Offsets of(ReadingGroup group, Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Set<TopicPartition> own = new HashSet<>();
        Set<TopicPartition> all = new HashSet<>();
        for (MemberDescription member : members(group, admin)) {
            all.addAll(member.assignment().topicPartitions());
            if (member.groupInstanceId().orElse("").startsWith(group.member())) {
                own.addAll(member.assignment().topicPartitions());
            }
        }
        Map<TopicPartition, Long> committed = committed(group, admin);
        if (all.isEmpty()) {
            all.addAll(committed.keySet());
        }
        Map<TopicPartition, Long> next = list(all, OffsetSpec.earliest(), admin);
        next.replaceAll((partition, first) -> Math.max(first, committed.getOrDefault(partition, 0L)));
        return new Offsets(next, list(all, OffsetSpec.latest(), admin), own);
    }

    private static List<MemberDescription> members(ReadingGroup group, Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        return get(admin.describeConsumerGroups(Set.of(group.id())).all()).values().stream()
                .flatMap(described -> described.members().stream())
                .toList();
    }

    private static Map<TopicPartition, Long> committed(ReadingGroup group, Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group.id()).partitionsToOffsetAndMetadata());
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }

    private static Map<TopicPartition, Long> list(Set<TopicPartition> partitions, OffsetSpec which, Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        get(admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private static <V> V get(KafkaFuture<V> answer) throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Records that wait, by topic. */
    Map<String, Long> waitingByTopic() {
        Map<String, Long> waiting = new HashMap<>();
        next.keySet().forEach(partition -> waiting.merge(partition.topic(), waiting(partition), Long::sum));
        return waiting;
    }

    /** Records that wait for this process. */
    long waiting() {
        return own.stream().mapToLong(this::waiting).sum();
    }

    private long waiting(TopicPartition partition) {
        return Math.max(0, ends.getOrDefault(partition, 0L) - next.getOrDefault(partition, 0L));
    }

    /** Records that this process has done. */
    long done() {
        return own.stream()
                .mapToLong(partition -> next.getOrDefault(partition, 0L))
                .sum();
    }
}
