import { OpenAPIHono } from "@hono/zod-openapi";
import { methodNotAllowed } from "hono/method-not-allowed";
import { analyzeArticle, analyzeArticleRoute } from "./analyze-article.ts";
import type { Env, Services } from "./context.ts";
import { countArticles, countArticlesRoute } from "./count-articles.ts";
import { listDeadLetters, listDeadLettersRoute, replayDeadLetter, replayDeadLetterRoute } from "./dead-letters.ts";
import { deleteArticle, deleteArticleRoute } from "./delete-article.ts";
import { describe, docsRoute, openapiRoute } from "./description.ts";
import { answerThrown, refuse, refuseInvalid } from "./errors.ts";
import { findActor, findActorRoute } from "./find-actor.ts";
import { findArticle, findArticleRoute } from "./find-article.ts";
import { findRaw, findRawRoute } from "./find-raw.ts";
import { findSubmission, findSubmissionRoute } from "./find-submission.ts";
import { health, healthRoute, ready, readyRoute } from "./health.ts";
import { listArticles, listArticlesRoute } from "./list-articles.ts";
import { listCountries, listCountriesRoute } from "./list-countries.ts";
import { listTopics, listTopicsRoute } from "./list-topics.ts";
import { logRequest } from "./log-request.ts";
import {
  addHeaders,
  answerOtherMethod,
  identifyRequest,
  refuseMalformedQuery,
  refuseOversized,
  revalidateReads,
} from "./middleware.ts";
import { findRevision, findRevisionRoute, listRevisions, listRevisionsRoute } from "./revisions.ts";
import { searchActors, searchActorsRoute } from "./search-actors.ts";
import { serviceStatus, serviceStatusRoute } from "./service-status.ts";
import { submitArticle, submitArticleRoute } from "./submit-article.ts";
import { submitBatch, submitBatchRoute } from "./submit-batch.ts";
import { validateReads } from "./validators.ts";

export type { Services } from "./context.ts";

/** The whole API: what every request goes through, then the routes. HEAD works wherever GET does. */
export function createApp(services: Services): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: refuseInvalid });
  const { openapi, docs } = describe(app);
  // Outermost first: whatever happens further in, the answer gets its id and headers.
  app.use(identifyRequest(services), logRequest, addHeaders, revalidateReads, validateReads);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerOtherMethod }));
  app.use(refuseOversized, refuseMalformedQuery);

  app.openapi(submitArticleRoute, submitArticle);
  app.openapi(submitBatchRoute, submitBatch);
  app.openapi(analyzeArticleRoute, analyzeArticle);
  app.openapi(listArticlesRoute, listArticles);
  app.openapi(countArticlesRoute, countArticles);
  app.openapi(listCountriesRoute, listCountries);
  app.openapi(listTopicsRoute, listTopics);
  app.openapi(searchActorsRoute, searchActors);
  app.openapi(findActorRoute, findActor);
  app.openapi(findArticleRoute, findArticle);
  app.openapi(findRawRoute, findRaw);
  app.openapi(listRevisionsRoute, listRevisions);
  app.openapi(findRevisionRoute, findRevision);
  app.openapi(deleteArticleRoute, deleteArticle);
  app.openapi(findSubmissionRoute, findSubmission);
  app.openapi(listDeadLettersRoute, listDeadLetters);
  app.openapi(replayDeadLetterRoute, replayDeadLetter);
  app.openapi(serviceStatusRoute, serviceStatus);
  app.openapi(healthRoute, health);
  app.openapi(readyRoute, ready);
  app.openapi(openapiRoute, openapi);
  app.openapi(docsRoute, docs);

  app.notFound((c) => refuse(c, { code: "not_found", detail: "Nothing is here; /docs lists what there is." }));
  app.onError(answerThrown);
  return app;
}
