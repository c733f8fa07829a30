from flask import Blueprint, jsonify

from ward.guards import admin_required, doctor_required, login_required, nurse_required

bp = Blueprint('patients', __name__)


@bp.route('/patients', methods=['GET'])
@doctor_required
def patients(user_id):
    return jsonify(rows('patients'))


@bp.route('/prescriptions', methods=['POST'])
@doctor_required
def prescribe(user_id):
    return jsonify(saved())


@bp.route('/inpatients', methods=['GET'])
@nurse_required
def inpatients(user_id):
    return jsonify(rows('inpatients'))


@bp.route('/admissions', methods=['PUT'])
@admin_required
def admissions(user_id):
    return jsonify(saved())


@bp.route('/admissions/<int:admission_id>', methods=['DELETE'])
@admin_required
def remove_admission(user_id, admission_id):
    return jsonify(saved())


@bp.route('/medical-records', methods=['GET'])
@login_required
def medical_records(user_id):
    return jsonify(rows('records'))
