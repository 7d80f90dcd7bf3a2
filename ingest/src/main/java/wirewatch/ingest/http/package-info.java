/**
 * The address that crawlers post to: {@code POST /articles}.
 *
 * <p><b>Request.</b> JSON (an object, an array, or one object a line), plain text, HTML or a web archive, as
 * {@code Content-Type} says; where it says nothing, the content tells. {@code Content-Encoding: gzip} is taken. With
 * {@code WIREWATCH_TOKEN} set, {@code Authorization: Bearer …} is asked for.
 *
 * <p><b>Answer.</b> {@code 202} as soon as the broker has all articles that could be read, with one line of JSON an article in the
 * order of the input: {@code {"line":1,"id":"…","status":"accepted"}} or {@code {"line":2,"status":"rejected","reason":"MALFORMED",
 * "detail":"…"}}. {@code 202} also where only some could be read: the lines tell. Everything else is an
 * {@code application/problem+json}: {@code 400} nothing could be read (with the reasons, by line), {@code 401} no or a wrong token,
 * {@code 403} sent by another site's page, {@code 408} too slow, {@code 413} too large, {@code 415} no such type, {@code 429} too many
 * requests, {@code 503} the broker does not take them, or too much is under way. After {@code 429} and {@code 503} send the same
 * again after {@code Retry-After}: articles that did arrive are told from new ones by their id, nothing doubles.
 *
 * <p>The way through: {@code Door} (who, how often), {@code Places} (how many at one time), {@code Body} (the bytes, bounded in size and time),
 * {@link wirewatch.ingest.read.ArticleReader}, {@code Delivery} (to the {@link wirewatch.ingest.http.ArticleLog}, waiting for each), and
 * {@code Answer}. {@code Memory} bounds what all requests hold together.
 */
@NullMarked
package wirewatch.ingest.http;

import org.jspecify.annotations.NullMarked;
