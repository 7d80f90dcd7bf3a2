/**
 * What {@code wirewatch doctor} looks at. A check is a question about the machine, the broker or the database that has an
 * answer and, where the answer is bad, an advice: a {@link wirewatch.standalone.doctor.Finding}. A check never throws:
 * one that cannot be made is a finding too, so that the others are still seen.
 */
@NullMarked
package wirewatch.standalone.doctor;

import org.jspecify.annotations.NullMarked;
