class VisitInterfaceTest {
    private String tokenFor(String name) {
        return Jwts.builder().subject(name).signWith(key).compact();
    }
}
