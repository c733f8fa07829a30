import pymysql
from flask import Flask, jsonify, request

from dao.patient_dao import PatientDao

app = Flask(__name__)
dao = PatientDao()


@app.route('/ward/patients')
def of_ward():
    dao = PatientDao()
    data = dao.of_ward(request.args.get('ward'))
    return jsonify({'code': 200, 'data': data})


@app.route('/patients')
def patients():
    return jsonify(PatientDao().all())


@app.route('/beds')
def beds():
    return jsonify(PatientDao().beds(1))


@app.route('/patients/direct')
def direct():
    conn = pymysql.connect(**settings.DB)
    cursor = conn.cursor()
    cursor.execute("select name, phone from patient where id = %s", (request.args.get('id'),))
    row = cursor.fetchone()
    return jsonify({'phone': row['phone']})


@app.route('/patients/bed')
def bed():
    cursor = conn.cursor()
    cursor.execute("select phone, bed from patient where id = %s", (request.args.get('id'),))
    row = cursor.fetchone()
    return jsonify({'bed': row['bed']})


@app.route('/patients/count')
def count():
    cursor = conn.cursor()
    cursor.execute("select phone from patient")
    cursor.execute("select count(*) from patient")
    return jsonify(cursor.fetchone())


@app.route('/patients/own')
def own():
    cursor = conn.cursor()
    cursor.execute("select name, phone from patient where id = %s", (current_user.id,))
    return jsonify(cursor.fetchone())


@app.route('/patients/saved', methods=['POST'])
def saved():
    cursor = conn.cursor()
    cursor.execute("select name, phone from patient where id = %s", (request.args.get('id'),))
    if cursor.fetchone() is None:
        return jsonify({'code': 404})
    return jsonify({'code': 200})
