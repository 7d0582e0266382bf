import type { StoredArticle } from "../../src/domain/article.ts";
import type { AllOfAny, ArticleFilter, Sort } from "../../src/domain/filter.ts";

const effectiveAt = (article: StoredArticle) => article.published?.at ?? article.receivedAt;

const fold = (text: string) => text.toLowerCase();

function matches(groups: AllOfAny, values: (string | null)[]): boolean {
  return groups.every((group) => group.some((value) => values.includes(value)));
}

/**
 * What the list of these articles must be, said in the plainest way. `articles` are in the order they were saved; `isMeant`
 * says what the filter's query asks for.
 */
export function listNaively(
  articles: StoredArticle[],
  filter: ArticleFilter,
  sort: Sort = "-published_at",
  isMeant: (article: StoredArticle) => boolean = () => true,
): StoredArticle[] {
  const { countryRole: role, publishedAfter: after, publishedBefore: before, receivedAfter, updatedAfter } = filter;
  const found = articles.filter((article) => {
    const countries = article.countries.filter((tag) => role === null || tag.role === role).map((tag) => tag.code);
    return (
      (role === null || countries.length > 0) &&
      matches(filter.countries, countries) &&
      matches(
        filter.actors,
        article.actors.map((tag) => tag.id),
      ) &&
      matches(
        filter.topics,
        article.topics.flatMap((tag) => tag.path),
      ) &&
      matches(filter.languages, [article.language]) &&
      matches(
        filter.sources.map((group) => group.map(fold)),
        [article.source.name, article.source.host].map((name) => name && fold(name)),
      ) &&
      (after === null || effectiveAt(article) >= after) &&
      (before === null || effectiveAt(article) < before) &&
      (receivedAfter === null || article.receivedAt >= receivedAfter) &&
      (updatedAfter === null || article.updatedAt >= updatedAfter) &&
      isMeant(article)
    );
  });
  const order = new Map(articles.map((article, index) => [article, index]));
  const rankOf = (article: StoredArticle) =>
    sort === "updated_at" ? 0 : Date.parse(sort === "-received_at" ? article.receivedAt : effectiveAt(article));
  const ascending = (one: StoredArticle, other: StoredArticle) =>
    rankOf(one) - rankOf(other) || order.get(one)! - order.get(other)!;
  return found.sort((one, other) => (sort.startsWith("-") ? ascending(other, one) : ascending(one, other)));
}
