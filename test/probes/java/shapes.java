import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSession;
import java.util.regex.Pattern;

@Path("/a")
@Target(ElementType.METHOD)
@interface Marked {
    String NAME = "x";
    String value() default "y";
}

interface Service {
    @Get("/one")
    String one(@Body String a);

    void none();
}

class Shapes {
    private static final Verifier FIELD = new Verifier() {
        public boolean verify(String host) { return true; }
    };

    private static final Plain PLAIN = new Plain(1);

    @Get("/two")
    public Answer two(@Body String a, int b) {
        return null;
    }

    @Get
    public Answer<String> three() throws IOException {
        return new Answer<>();
    }

    Shapes(String name) {
        setVerifier(new Verifier() {
            public boolean verify(String host) { return true; }
        });
    }

    void four(List<String> list, String... more) {
        Verifier local = new Verifier() { public boolean verify(String host) { return true; } };
        setVerifier(new Verifier() { public boolean verify(String host) { return true; } });
        return;
    }

    abstract int five();

    public String getType(Uri uri, String[] projection) {
        String query = "select " + projection[0];
        db.query(db, projection, uri);
        db.delete(TABLE, query);
        return query;
    }
}

class Provider extends ContentProvider {
    public String query(Uri uri, String[] projection) {
        String query = "select " + projection[0];
        db.query(db, projection, null);
        db.delete(TABLE, query);
        for (String one : projection) {
            db.delete(TABLE, one);
        }
        return query;
    }
}

class Expressions {
    Pattern a = Pattern.compile("^(a+)+$");
    Pattern b = Pattern.compile("([a-z])(([\\-.]|[_]+)?([a-z]+))*(@){1}[a-z]+");
    Pattern c = Pattern.compile("^[a-z]+$");
    boolean d = "x".matches("(a|aa)+b");
    Pattern e = Pattern.compile("(a*)*");
    Pattern f = Pattern.compile("(\\d{1,3})+x");
}
