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
