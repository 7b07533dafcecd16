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

/// One entry of a traceback and the entries of the calls inside it. Immutable, as CPython's.
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

  Ref<TracebackObject> next;  ///< The call inside this one; null for the innermost.
  Ref<StrObject> file;
  Ref<StrObject> function;  ///< Its name, `<module>` for a module.
  std::uint32_t line;
  SourceSpan place;  ///< Of what was run, in the file's text; empty when it is not known.
  /// What keeps the locals of the frame that the exception passed through; null for none.
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
  std::uint32_t trace_id = 0;      ///< By which events name it; 0 until one does.
  Ref<TracebackObject> traceback;  ///< The outermost entry; null before it was raised.
  Ref<DictObject> attributes;      ///< Null until one is set; `__notes__` lives here.
  Value detail;                    ///< What the type adds: see exception_members.h.

  bool is_instance_of(Type const* of) const { return type().is_subtype_of(*of); }
  /// Adds the frame it passes through, outside all entries so far. `frame`: see TracebackObject.
  void add_traceback(Runtime& runtime, Ref<StrObject> file, std::uint32_t line, SourceSpan place,
                     Ref<StrObject> function, Ref<Object> frame = nullptr);
};

/// `__new__` of an exception type, of a class of the program too: an instance, of another type for an
/// ExceptionGroup or an OSError with a known number.
Completion<Value> create_exception(Runtime& runtime, Type& type, CallArguments const& arguments);
/// `__init__` of an exception type.
Completion<void> initialize_exception(Runtime& runtime, ExceptionObject& exception, CallArguments const& arguments);

/// An exception with these arguments, not raised; of no group and no type whose arguments can be wrong.
Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::span<Value const> arguments);
Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::string_view message);

/// What `raise value` raises: an exception as it is, an exception type called without arguments;
/// else TypeError `exceptions must derive from BaseException`.
Completion<Ref<ExceptionObject>> exception_of(Runtime& runtime, Value const& value);
/// Sets the context that `raise` sets: the exception being handled, unless it is the same, cutting a cycle as CPython
/// does.
void set_context(Runtime& runtime, ExceptionObject& exception);
/// `raise exception from cause`: a cause is an exception, an exception type, or None; TypeError `exception causes must
/// derive from BaseException`.
Completion<void> set_cause(Runtime& runtime, ExceptionObject& exception, Value const& cause);
/// Whether `except type_or_types` takes it: TypeError `catching classes that do not inherit from BaseException is not
/// allowed`.
Completion<bool> matches(Runtime& runtime, ExceptionObject const& exception, Value const& type_or_types);

/// `Name`, or `module.Name` for a type that is neither a built-in one nor of the program.
std::string type_text(Type const& type);
/// `Name: message`, `module.Name: message` or the name alone: the last line of a traceback, without the newline.
/// What goes wrong in str() reads `<exception str() failed>`.
std::string exception_line(Runtime& runtime, ExceptionObject& exception);

}  // namespace loopscope
