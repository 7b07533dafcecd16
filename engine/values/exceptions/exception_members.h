#pragma once

#include <cstddef>
#include <cstdint>

#include "values/exceptions/exception.h"

namespace loopscope {

/// The attributes that exception types add to BaseException's, as indices into the list in the exception's `detail`.
/// StopIteration.value and SystemExit.code are the `detail` itself; a group's is a tuple of message and exceptions.
namespace exception_member {
enum AttributeErrorMember : std::uint8_t { attribute_name, attribute_obj };
enum NameErrorMember : std::uint8_t { name_name, name_correction_hint };  ///< The hint is not visible to the program.
enum ImportErrorMember : std::uint8_t { import_name, import_path, import_name_from, import_msg };
enum OsErrorMember : std::uint8_t { os_errno, os_strerror, os_filename, os_filename2, os_characters_written };
enum SyntaxErrorMember : std::uint8_t {
  syntax_msg,
  syntax_filename,
  syntax_lineno,
  syntax_offset,
  syntax_text,
  syntax_end_lineno,
  syntax_end_offset,
  syntax_print_file_and_line,
};
enum UnicodeErrorMember : std::uint8_t { unicode_encoding, unicode_object, unicode_start, unicode_end, unicode_reason };
}  // namespace exception_member

/// The attribute at that index; None when it was not given.
Value member(ExceptionObject const& exception, std::size_t place);
void set_member(Runtime& runtime, ExceptionObject& exception, std::size_t place, Value value);

/// The type of the instance that `OSError(number, text)` creates.
Type& os_error_type(Runtime& runtime, std::int64_t number);
/// Sets args and the members from the arguments of OSError's constructor.
void take_os_error_arguments(Runtime& runtime, ExceptionObject& exception, std::span<Value const> arguments);

/// `str(exception)` for the types that define it themselves; unset for all others.
Completion<Value> own_str(Runtime& runtime, ExceptionObject& exception);

void set_up_exception_members(Runtime& runtime);

}  // namespace loopscope
