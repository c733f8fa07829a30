// Which routes a file registers: the one place that decides it for languages where routes are registered, not declared by annotations.
import type { FileKind } from '../../../model/file-kind.ts';
import { loginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import type { CollectContext } from '../../analysis.ts';
import { ownProgram } from '../../own-program.ts';
import { djangoRoutes } from './django-routes.ts';
import { goRoutes } from './go-routes.ts';
import { nestRoutes } from './nest-routes.ts';
import { phpControllers } from './php-controllers.ts';
import { phpRoutes } from './php-routes.ts';
import { pythonRoutes } from './python-routes.ts';
import { NO_ROUTES, type RoutesOfFile } from './route.ts';
import { scriptRoutes } from './script-routes.ts';

const SCRIPT_WORDS = [
  ...['router', 'routes', 'route', 'app', 'server', 'fastify', 'api'].flatMap((name) => ['get', 'post', 'put', 'delete', 'patch', 'all', 'use', 'route'].map((verb) => `${name}.${verb}(`)),
  'router()', 'express()', '@controller(', 'useglobalguards', 'app_guard', 'config.middleware', 'exports.middleware',
  // Handlers that look at who calls.
  'req.user', 'req.session', 'req.headers', 'ctx.state', 'ctx.session', 'jwt.verify',
  // Handlers that take identifiers from the request; cloud functions.
  'req.params', 'req.query', 'req.body', 'request.params', 'request.query', 'request.body', 'ctx.params', 'ctx.query', 'wx-server-sdk', 'tcb-admin',
];

/** Kinds of file that are read, with words one of which stands in every file that says something about routes. */
export const ROUTE_WORDS: Partial<Record<FileKind, readonly string[]>> = {
  javascript: SCRIPT_WORDS,
  typescript: SCRIPT_WORDS,
  python: ['router.', '@app.', '@bp.', '.route(', 'apirouter(', 'fastapi(', 'flask(', 'blueprint(', 'include_router', 'add_middleware', 'before_request', 'urlpatterns', 'django.http', 'django.shortcuts', 'django.views', 'django.contrib.auth', 'rest_framework', 'middleware =', 'django.utils.deprecation', 'get_response'],
  php: ['controller', 'route::', '$router->', 'middleware'],
  go: ['gin.default()', 'gin.new()', 'gin.routergroup', 'gin.engine', 'gin.iroute', 'echo.new()', 'echo.group', 'fiber.new(', 'fiber.router', 'chi.newrouter(', 'chi.newmux(', 'chi.router', 'iris.new()', 'iris.default()', 'iris.party', 'iris.application', 'mux.newrouter(', 'mux.router', 'newservemux(', 'http.servemux', 'http.handlefunc(', 'http.handle(', 'go-zero/rest', 'server.hertz', 'hertz/pkg/app/server', 'hertz/pkg/route', 'getclaims(', 'parsetoken(', 'c.mustget(', 'c.get("', 'c.getheader(', 'getuserid(', 'getuserinfo(',
    // Handlers that take identifiers from the request.
    'gin.context', 'echo.context', 'fiber.ctx', 'app.requestcontext', '*http.request', 'svcctx.'],
};

/** Views and models of PHP speak of controllers and routes, too. */
const PHP_DECLARES = /^namespace\s{1,4}[\w\\]{0,200}controllers?\b|\bclass\s{1,4}\w{1,80}Controller\b|\bextends\s{1,4}[\w\\]{0,80}Controller\b|^\s{0,20}\\?Route::\w|\$(?:router|app|api|route)->(?:get|post|put|delete|group|resource)\(|\$middleware(?:Groups)?\s{0,4}=|\bwithMiddleware\b|^return\s{0,4}(?:\[|array)/im;

/** Nothing where the file cannot be parsed or has none of the words. */
export function readRoutes(context: CollectContext): RoutesOfFile {
  const { kind, path, text } = context.file;
  const lower = text.toLowerCase();
  const isRead = ROUTE_WORDS[kind]?.some((word) => lower.includes(word)) === true && (kind !== 'php' || PHP_DECLARES.test(text));
  const code = isRead && context.spend(text.length * 4) ? ownProgram(context) : undefined;
  if (code === undefined) return NO_ROUTES;
  const signs = loginSigns(context.rules);
  if (kind === 'php') return joined([phpRoutes(code, path), phpControllers(code, path, signs)]);
  if (kind === 'go') return goRoutes(code, path);
  return joined(kind === 'python' ? [pythonRoutes(code, path, signs), djangoRoutes(code, path, signs)] : [scriptRoutes(code, path, signs), nestRoutes(code)]);
}

function joined(read: readonly RoutesOfFile[]): RoutesOfFile {
  return { routes: read.flatMap(({ routes }) => routes), groups: read.flatMap(({ groups }) => groups), checks: read.flatMap(({ checks }) => checks), functions: read.flatMap(({ functions }) => functions), opened: read.flatMap(({ opened }) => opened ?? []) };
}
