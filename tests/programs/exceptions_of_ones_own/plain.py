# An exception class of one's own, with and without a message.
class AppError(Exception):
    """Something of ours."""

class NotFound(AppError):
    pass

for error in (AppError("boom"), NotFound(), NotFound("a", 2)):
    try:
        raise error
    except AppError as caught:
        print(type(caught).__name__, str(caught), repr(caught), caught.args)
raise NotFound("gone")
# expect: AppError boom AppError('boom') ('boom',)
# expect: NotFound  NotFound() ()
# expect: NotFound ('a', 2) NotFound('a', 2) ('a', 2)
# expect error: NotFound: gone
