from database import db


class Patient(db.Model):
    __tablename__ = 'patient'
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50))
    phone = db.Column(db.String(20))
    identityID = db.Column(db.String(18))
    birthday = db.Column(db.Date)

    def to_dict(self):
        return {'id': self.id, 'name': self.name, 'phone': self.phone}

    def brief(self):
        return {'id': self.id, 'name': self.name}


class Ward(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50))
    phone = db.Column(db.String(20))
