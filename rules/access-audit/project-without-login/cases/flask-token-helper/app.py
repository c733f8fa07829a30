from flask import Flask, jsonify, request

from cache import get_token_user_id

app = Flask(__name__)


@app.route('/patients')
def patients():
    user_id = get_token_user_id(request.args.get('token'))
    return jsonify(find_patients(user_id))


@app.route('/patients/<int:patient_id>', methods=['POST'])
def update_patient(patient_id):
    owner = find_user_by_token(request.args.get('token'))
    db.session.merge(Patient(id=patient_id, owner=owner, **request.json))
    return jsonify(ok=True)


@app.route('/prescriptions')
def prescriptions():
    return jsonify(find_prescriptions(uid_from_token(request.args.get('token'))))
