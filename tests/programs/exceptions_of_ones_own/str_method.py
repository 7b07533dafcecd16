# __str__ of an exception is what the traceback's last line shows.
class HttpError(Exception):
    def __init__(self, status):
        super().__init__(status)
        self.status = status

    def __str__(self):
        return f"HTTP {self.status}"

try:
    raise HttpError(404)
except HttpError as error:
    print(error, [error])  # expect: HTTP 404 [HttpError(404)]
raise HttpError(500)
# expect error: HttpError: HTTP 500
