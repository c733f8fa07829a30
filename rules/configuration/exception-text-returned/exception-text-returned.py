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
