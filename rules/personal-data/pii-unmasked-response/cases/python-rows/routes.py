from flask import Blueprint, jsonify

from database import Database

bp = Blueprint('doctor', __name__)


@bp.route('/doctor/treatments/<int:treatment_id>')
def treatment(treatment_id):
    found = Database.fetch_one("""
        SELECT t.*, p.name AS patient_name
        FROM treatments t
        JOIN patients p ON t.patient_id = p.id
        WHERE t.id = :id
    """, {'id': treatment_id})
    return jsonify(found)


@bp.route('/protocols')
def protocols():
    return jsonify(Database.fetch_all("SELECT * FROM protocols"))


@bp.route('/treatments/days')
def days():
    return jsonify(Database.fetch_all("SELECT id, treatment_date FROM treatments"))
