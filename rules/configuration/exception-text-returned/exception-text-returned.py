def load(request, number):
    try:
        return JsonResponse(find(number))
    except Exception as e:
        logger.exception("load")
        # ruleid: exception-text-returned
        return JsonResponse({"message": str(e)}, status=500)

def nested(request, number):
    for source in sources:
        with source.open() as page:
            if page.ready:
                try:
                    return JsonResponse(page.find(number))
                except Exception as e:
                    logger.exception(
                        "nested",
                    )

                    counter.increase()
                    # ruleid: exception-text-returned
                    return JsonResponse({"message": str(e)}, status=500)
                except Exception as e:
                    logger.exception(
                        "nested again",
                    )
                    # ok: exception-text-returned
                    return JsonResponse({"message": "failed"}, status=500)

def fixed(request, number):
    try:
        return JsonResponse(find(number))
    except Exception:
        logger.exception("load")
        # ok: exception-text-returned
        return JsonResponse({"message": "failed"}, status=500)

@ward.route("/ward/add", methods=["POST"])
def add():
    try:
        db.session.commit()
        return {"code": 1}
    except Exception as e:
        print(e)
        return {
            "code": 0,
            "message": "failed",
            # ruleid: exception-text-returned
            "error": str(e),
        }

@ward.route("/ward/drop", methods=["POST"])
def drop():
    try:
        db.session.commit()
        return {"code": 1}
    except WardFull as e:
        # ok: exception-text-returned
        return {"code": 0, "message": str(e)}
    except Exception as e:
        logger.error("drop: %s", str(e))
        return {
            "code": 0,
            # ok: exception-text-returned
            "message": "failed",
        }

@router.post("/ward/bed")
async def bed(number: int, db: Session = Depends(get_db)):
    try:
        return success_response(data=find_bed(db, number))
    except Exception as e:
        db.rollback()
        # ruleid: exception-text-returned
        return error_response(code="10001", msg=f"分配失败: {str(e)}")

@router.get("/ward/bed")
async def beds(db: Session = Depends(get_db)):
    try:
        return find_beds(db)
    except HTTPException:
        raise
    except Exception as exc:
        logger.exception("beds")
        raise HTTPException(
            status_code=500,
            # ruleid: exception-text-returned
            detail=f"Reading the beds failed: {exc}",
        )

@router.put("/ward/bed")
async def move(number: int, db: Session = Depends(get_db)):
    try:
        return move_bed(db, number)
    except BedTaken as e:
        # ok: exception-text-returned
        raise HTTPException(status_code=409, detail=str(e))
    except SQLAlchemyError as e:
        # ruleid: exception-text-returned
        raise HTTPException(status_code=500, detail=str(e))
    except Exception as e:
        logger.error(f"move: {e}")
        # ok: exception-text-returned
        raise HTTPException(status_code=500, detail="moving failed")

@router.delete("/ward/bed")
async def clear(number: int):
    try:
        return clear_bed(number)
    except Exception as e:
        # ok: exception-text-returned
        raise BedError(number) from e

@ward.route("/ward/page")
def page():
    try:
        return render_template("ward.html", beds=find_beds())
    except sqlite3.Error as e:
        # ruleid: exception-text-returned
        return render_template("ward.html", error=str(e))

@ward.route("/ward/state")
def state():
    try:
        return jsonify(find_state())
    except Exception as e:
        log.warning("state %s", e)
        return jsonify({
            "code": 500,
            # ruleid: exception-text-returned
            "message": f"reading failed: {e}",
        })

@app.exception_handler(Exception)
async def last_resort(request: Request, exc: Exception):
    """All that nothing else caught."""
    logger.exception("last resort")
    return JSONResponse(
        status_code=500,
        # ruleid: exception-text-returned
        content=error_response(code="10005", msg=f"服务器内部错误: {str(exc)}"),
    )

@app.errorhandler(500)
def server_error(error):
    # ok: exception-text-returned
    return jsonify({"message": "failed"}), 500

@app.exception_handler(BusinessError)
async def business(request: Request, exc: BusinessError):
    # ok: exception-text-returned
    return JSONResponse(status_code=400, content={"message": str(exc)})


@app.route("/slides/<name>")
async def slide(request, name):
    try:
        return response.html(zoom(name))
    except Exception as e:
        # ruleid: exception-text-returned
        return response.html(str(e))
