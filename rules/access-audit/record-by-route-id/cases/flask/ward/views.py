from flask import Blueprint, request

patient = Blueprint('patient', __name__)


@patient.before_request
def before_request():
    if get_user(request.headers.get('Authorization')) is None:
        return {'message': 'login'}, 401


@patient.route('/patient/info/<int:patient_id>', methods=['GET'])
def info(patient_id):
    found = Patient.query.filter_by(id=patient_id).first()
    return {'name': found.name}


@patient.route('/patient/mine/<int:patient_id>', methods=['GET'])
def mine(patient_id):
    found = Patient.query.filter_by(id=patient_id, owner=current_user.id).first()
    return {'name': found.name}


@patient.route('/patient/list', methods=['GET'])
def page():
    return {'count': Patient.query.count()}


@patient.route('/ward/<int:ward_id>', methods=['GET'])
def ward(ward_id):
    return {'name': Ward.query.get(ward_id).name}
