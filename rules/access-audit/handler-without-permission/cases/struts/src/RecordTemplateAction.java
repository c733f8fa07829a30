package his.ward;

// Patterns of records are nobody's records.
public class MedicalRecordTemplateAction extends BaseAction<RecordTemplate> {
    private TemplateService templateService;

    public String tree() {
        nodes = templateService.tree();
        return SUCCESS;
    }
}

// The same name in a desktop program.
class PatientPrintAction extends AbstractAction {
    public void printPatient() {
        printer.print(patient);
    }
}
