#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A guest bytes or bytearray, depending on its type; only a bytearray's content changes.
class BytesObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::bytes;

  BytesObject(Type& type, std::string content) : Object(object_kind, type), data(std::move(content)) {}

  std::string data;
};

bool is_bytearray(Runtime& runtime, Value const& value);
/// Creates a bytes object.
Value bytes_value(Runtime& runtime, std::string data);
/// Creates an object of the model's type, as the methods of both types do.
Value bytes_like(Value const& model, std::string data);

/// The content of a bytes or bytearray; raises TypeError `a bytes-like object is required, not 'str'`.
Completion<std::string_view> bytes_argument(Runtime& runtime, Value const& value);
/// An int as a byte; raises ValueError `byte must be in range(0, 256)`.
Completion<char> byte_of(Runtime& runtime, Value const& value);
/// The bytes of a bytes-like object or of an iterable of ints; raises TypeError `cannot convert 'int' object to bytes`.
Completion<std::string> bytes_of(Runtime& runtime, Value const& value,
                                 char const* range_error = "bytes must be in range(0, 256)");

/// The text of bytes.__repr__, with quotes and escapes; bytearray.__repr__ always escapes single quotes.
enum class SingleQuotes : std::uint8_t { escaped_if_needed, always_escaped };
std::string bytes_repr(std::string_view data, SingleQuotes quotes = SingleQuotes::escaped_if_needed);

/// str.encode and bytes.decode: UTF-8, ASCII and Latin-1, with the error handlers strict, ignore, replace,
/// backslashreplace, xmlcharrefreplace, surrogateescape and surrogatepass. Raises LookupError for others, and
/// subclasses of UnicodeError as in CPython.
Completion<std::string> encode(Runtime& runtime, Value const& text, std::string_view encoding, std::string_view errors);
Completion<Value> decode(Runtime& runtime, Value const& bytes, std::string_view encoding, std::string_view errors);

}  // namespace loopscope
