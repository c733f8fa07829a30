from flask import Flask, jsonify, request

from models import db

app = Flask(__name__)


@app.route('/patients')
def patients():
    return jsonify(find_patients())


@app.route('/patients/<int:patient_id>', methods=['POST'])
def update_patient(patient_id):
    db.session.merge(Patient(id=patient_id, **request.json))
    db.session.commit()
    return jsonify(ok=True)


@app.route('/departments')
def departments():
    return jsonify(find_departments())


@app.route('/beds')
def beds():
    return jsonify(find_beds())


@app.route('/login', methods=['POST'])
def login():
    return jsonify(token=issue(request.json))
