class PrescriptionService {
    Outcome check(String id) {
        try {
            return Outcome.of(load(id));
        } catch (Exception e) {
            return Outcome.error(e.getMessage());
        }
    }
}
