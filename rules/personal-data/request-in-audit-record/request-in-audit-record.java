package his.demo;

@Aspect
@Component
class OperationLogAspect {
    @Around("logPoint()")
    public Object around(ProceedingJoinPoint joinPoint) throws Throwable {
        OperationLog record = new OperationLog();
        Object[] args = joinPoint.getArgs();
        String params = objectMapper.writeValueAsString(args);
        if (params.length() > 2000) {
            params = params.substring(0, 2000);
        }
        // ruleid: request-in-audit-record
        record.setRequestParams(params);
        // ok: request-in-audit-record
        record.setRequestUrl(request.getRequestURI());
        Object result = joinPoint.proceed();
        // ruleid: request-in-audit-record
        record.setResponseData(objectMapper.writeValueAsString(result));
        // ok: request-in-audit-record
        record.setResult(((Result) result).getCode());
        // ok: request-in-audit-record
        log.info("called with {} arguments", args.length);
        // ruleid: request-in-audit-record
        log.info("called with {}", Arrays.toString(args));
        return result;
    }

    private void setRequestValue(JoinPoint joinPoint, OperLog operLog) {
        // ruleid: request-in-audit-record
        operLog.setOperParam(StringUtils.substring(argumentsOf(joinPoint), 0, 2000));
        // ok: request-in-audit-record
        operLog.setOperName(joinPoint.getSignature().getName());
    }

    private String argumentsOf(JoinPoint joinPoint) {
        return JSON.toJSONString(joinPoint.getArgs());
    }
}

class DictionaryService {
    void save(Invocation invocation, Setting setting) {
        // ok: request-in-audit-record
        setting.setRequestParams(String.valueOf(invocation.getArgs()));
    }
}

@Aspect
class HospitalAspect {
    @Before("cut()")
    public void before(JoinPoint point) {
        Object[] args = point.getArgs();
        String hospital = (String) MapUtils.get((Map) args[0], "hospitalCode");
        // ok: request-in-audit-record
        log.info("hospital {}", hospital);
        // ruleid: request-in-audit-record
        log.info("arguments {}", args[0]);
    }
}

class BodyFilter implements Filter {
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(request.getInputStream(), "UTF-8"));
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[128];
        int count;
        while ((count = reader.read(buffer)) != -1) {
            text.append(buffer, 0, count);
        }
        String body = text.toString();
        // ruleid: request-in-audit-record
        log.info("request body: " + body);
        // ok: request-in-audit-record
        log.info("request of {} characters", body.length());
        // ok: request-in-audit-record
        log.debug("request body: " + body);
    }
}

class SyncService {
    void receive(HttpServletRequest request) throws IOException {
        String line = request.getReader().readLine();
        // ok: request-in-audit-record one interface, whose messages are judged by what they hold
        log.info("message {}", line);
    }
}

@Aspect
class LockAspect {
    Object around(ProceedingJoinPoint point) throws Throwable {
        RLock lock = client.getLock(nameOf(point.getArgs()));
        // ok: request-in-audit-record a lock
        log.info("locked {}", lock);
        return point.proceed();
    }
}

class OperationLogs {
    void save(HttpServletRequest request, Visit visit) {
        OperationLog log = new OperationLog();
        // ok: request-in-audit-record
        log.setRequestUri(request.getRequestURI());
        // ruleid: request-in-audit-record
        log.setParams(request.getParameterMap());
        // ruleid: request-in-audit-record
        log.setRequestParams(JSON.toJSONString(request.getParameterMap()));
        // ok: request-in-audit-record
        log.setParams(request.getParameterMap().keySet().size() + " parameters");
        // ok: request-in-audit-record a query, not a record of it
        query.setParams(request.getParameterMap());
        dao.insert(log);
    }
}
