import logging

from ward.model import PatientContact, Patient, PatientIn

logger = logging.getLogger(__name__)


@router.post('/patients')
def add(patient: PatientIn):
    logger.info('add %s', patient)
    logger.info(f'added {patient}')
    logger.info('added %s', patient.name[:1])
    return {'ok': True}


@ward.route('/patients')
def patients():
    found = []
    for row in Patient.query.all():
        found.append({'id': row.id, 'name': row.name, 'phone': row.phone})
    print(found)
    print(len(found))
    print(Patient.query.first())
    print(Patient.query.first().to_dict())
    print('contacts', PatientContact.query.all())
    return jsonify(count=len(found))


@ward.route('/beds')
def beds():
    rows = [{'id': one.id, 'name': one.name} for one in Bed.query.all()]
    print(rows)
    return jsonify(rows)
