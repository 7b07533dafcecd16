#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/source_span.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/type.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;
struct CallArguments;

/// One entry of a traceback, linked to the entries of the calls inside it. Immutable, as in CPython.
class TracebackObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  TracebackObject(Type& type, Ref<TracebackObject> inner, Ref<StrObject> file_name, std::uint32_t line_number,
                  SourceSpan where, Ref<StrObject> function_name)
      : Object(object_kind, type),
        next(std::move(inner)),
        file(std::move(file_name)),
        function(std::move(function_name)),
        line(line_number),
        place(where) {}

  Ref<TracebackObject> next;  ///< The entry of the call inside this one; null for the innermost.
  Ref<StrObject> file;
  Ref<StrObject> function;  ///< The function's name; `<module>` for a module.
  std::uint32_t line;
  SourceSpan place;  ///< The source range of the code that ran; empty when unknown.
  /// Keeps the local variables of the frame that the exception passed through alive; may be null.
  Ref<Object> frame;
};

/// An instance of an exception type. Mirrors PyBaseExceptionObject.
class ExceptionObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::exception;

  ExceptionObject(Type& type, Ref<TupleObject> arguments) : Object(object_kind, type), args(std::move(arguments)) {}

  Ref<TupleObject> args;
  Ref<ExceptionObject> cause;
  Ref<ExceptionObject> context;
  bool suppress_context = false;
  std::uint32_t trace_id = 0;      ///< The number that identifies it in trace events; 0 until an event refers to it.
  Ref<TracebackObject> traceback;  ///< The outermost entry; null until it is raised.
  Ref<DictObject> attributes;      ///< Null until one is set; `__notes__` lives here.
  Value detail;                    ///< Data that the type adds: see exception_members.h.

  bool is_instance_of(Type const* of) const { return type().is_subtype_of(*of); }
  /// Adds an entry for the frame that the exception passes through, outside all existing entries. `frame`: see
  /// TracebackObject.
  void add_traceback(Runtime& runtime, Ref<StrObject> file, std::uint32_t line, SourceSpan place,
                     Ref<StrObject> function, Ref<Object> frame = nullptr);
};

/// `__new__` of an exception type or of a class of the program: creates an instance. The instance has another type for
/// an ExceptionGroup, and for an OSError with a known error number.
Completion<Value> create_exception(Runtime& runtime, Type& type, CallArguments const& arguments);
/// `__init__` of an exception type.
Completion<void> initialize_exception(Runtime& runtime, ExceptionObject& exception, CallArguments const& arguments);

/// Creates an exception with these arguments without raising it; not for groups, or types that validate their
/// arguments.
Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::span<Value const> arguments);
/// As above, with the message as the only argument.
Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::string_view message);

/// The exception that `raise value` raises: an exception itself, or the result of calling an exception type without
/// arguments. Raises TypeError `exceptions must derive from BaseException` for other values.
Completion<Ref<ExceptionObject>> exception_of(Runtime& runtime, Value const& value);
/// Sets the context as `raise` does: the exception being handled, unless it is this one; breaks a cycle as CPython
/// does.
void set_context(Runtime& runtime, ExceptionObject& exception);
/// `raise exception from cause`: the cause is an exception, an exception type, or None; raises TypeError `exception
/// causes must derive from BaseException`.
Completion<void> set_cause(Runtime& runtime, ExceptionObject& exception, Value const& cause);
/// Whether `except type_or_types` catches the exception; raises TypeError `catching classes that do not inherit from
/// BaseException is not allowed`.
Completion<bool> matches(Runtime& runtime, ExceptionObject const& exception, Value const& type_or_types);

/// `Name`; or `module.Name` for a type that is neither built in nor defined by the program.
std::string type_text(Type const& type);
/// `Name: message`, `module.Name: message` or the name alone: the last line of a traceback, without the newline. The
/// message is `<exception str() failed>` when str() raises.
std::string exception_line(Runtime& runtime, ExceptionObject& exception);

}  // namespace loopscope
