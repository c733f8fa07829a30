from ward.model import Patient


class PatientService:
    def find(self, name):
        return Patient.query.filter(Patient.name == name).all()

    def count(self):
        return Patient.query.count()
