from flask import Blueprint, jsonify, request

from ward.model import Patient, Ward
from ward.patient_service import PatientService

ward = Blueprint('ward', __name__)
patient_service = PatientService()


@ward.route('/patients', methods=['GET'])
def patients():
    rows = Patient.query.paginate(1, 20)
    found = []
    for row in rows.items:
        found.append({'name': row.name, 'phone': row.phone, 'identityID': row.identityID})
    return {'code': 1, 'data': found}, 200


@ward.route('/patients/dicts')
def dicts():
    return jsonify([one.to_dict() for one in Patient.query.all()])


@ward.route('/patients/asked')
def asked():
    return jsonify(data=[one.to_dict() for one in patient_service.find(request.args.get('name'))])


@ward.route('/patients/brief')
def brief():
    return jsonify([one.brief() for one in Patient.query.all()])


@ward.route('/patients/names')
def names():
    return jsonify([{'id': one.id, 'name': one.name} for one in Patient.query.all()])


@ward.route('/patients/count')
def count():
    return {'count': patient_service.count(), 'total': Patient.query.count()}


@ward.route('/patients/masked')
def masked():
    return jsonify([{'name': one.name, 'phone': mask_phone(one.phone)} for one in Patient.query.all()])


@ward.route('/patients/add', methods=['POST'])
def add():
    patient = Patient(name=request.json.get('name'), phone=request.json.get('phone'))
    db.session.add(patient)
    return {'id': patient.id, 'phone': request.json.get('phone')}


@ward.route('/wards')
def wards():
    return jsonify([{'name': one.name, 'phone': one.phone} for one in Ward.query.all()])


@ward.route('/page')
def page():
    return render_template('patients.html', patients=Patient.query.all())
