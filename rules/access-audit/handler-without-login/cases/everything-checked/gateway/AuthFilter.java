package his.gateway;

@Component
class AuthFilter implements GlobalFilter {
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String path = exchange.getRequest().getURI().getPath();
        if (matcher.match("/**/inner/**", path)) {
            return refuse(exchange);
        }
        if (matcher.match("/api/**/auth/**", path)) {
            if (userIdOf(exchange.getRequest().getHeaders().getFirst("token")) == null) return refuse(exchange);
        }
        if (exchange.getRequest().getHeaders().getFirst("token") == null) return refuse(exchange);
        return chain.filter(exchange);
    }
}
