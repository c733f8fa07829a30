from flask import Flask, request
from fastapi import APIRouter

router = APIRouter()


@app.route("/patients")
def patients():
    name = request.args.get("name")
    # ruleid: sql-injection
    sql = "select * from patient where name = '" + name + "'"
    # ruleid: sql-injection
    like = f"select * from patient where name like '%{name}%'"
    # ruleid: sql-injection
    formatted = "select * from patient where name = '%s'" % name
    # ok: sql-injection
    cursor.execute("select * from patient where name = %s", [name])
    ward = int(request.args["ward"])
    # ok: sql-injection
    by_ward = f"select * from patient where ward = {ward}"
    # ok: sql-injection
    logger.info(f"select * from patient where name = '{name}'")
    return run(sql, like, formatted, by_ward)


@router.get("/visits/{visit_id}")
async def visits(visit_id: int, sort: str):
    # ok: sql-injection
    by_id = f"select * from visit where id = {visit_id}"
    # ruleid: sql-injection
    sorted_ = "select * from visit order by " + sort
    return run(by_id, sorted_)


def report(request):
    statement = request.POST["sql"]
    # ruleid: sql-injection
    cursor.execute(statement)


def charges(request):
    for number, item in enumerate(request.json["items"]):
        point = f"item_{number}"
        # ok: sql-injection counted, not given
        cursor.execute(f"SAVEPOINT {point}")
        # ruleid: sql-injection
        cursor.execute(f"delete from charge where code = '{item}'")


def attribute(request):
    data = request.get_json()
    # ruleid: sql-injection
    query = f"ALTER TABLE {data['table_name']} ADD COLUMN note VARCHAR(255) DEFAULT :value"
    # ok: sql-injection
    known = f"""
        ALTER TABLE patient ADD COLUMN note_{int(data['number'])} VARCHAR(255)
    """
    return Database.execute(query, {'value': data['value']}), known


def charges(request):
    # ruleid: sql-injection
    visits = Database.execute(f"select * from visit where card_no = '{request.GET['card']}'")
    # ok: sql-injection a key that the database gave
    return Database.execute(f"select * from charge where visit_id = '{visits[0]['id']}'")
