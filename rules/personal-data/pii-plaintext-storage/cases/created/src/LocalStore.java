public class LocalStore {
    static final String CREATE = "CREATE TABLE visit ("
        + "id INTEGER PRIMARY KEY, "
        + "patient_name TEXT, "
        + "sex TEXT, "
        + "diagnosis TEXT)";
    static final String DRUGS = "CREATE TABLE drug (id INTEGER, name TEXT, price TEXT)";
}
