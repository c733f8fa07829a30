from pydantic import BaseModel


class PatientIn(BaseModel):
    name: str
    id_card: str
    phone: str


class Patient(db.Model):
    __tablename__ = 'patient'
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50))
    phone = db.Column(db.String(20))

    def to_dict(self):
        return {'id': self.id, 'name': self.name, 'phone': self.phone}


class PatientContact(db.Model):
    __tablename__ = 'patient_contact'
    name = db.Column(db.String(50))
    phone = db.Column(db.String(20))

    def __repr__(self):
        return f'<Contact {self.name} {self.phone}>'
