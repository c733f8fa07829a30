package example.web;

public class ReportQuery {
    private String source;

    public String getSource() {
        return source;
    }
}
