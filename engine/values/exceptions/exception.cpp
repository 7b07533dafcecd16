#include "values/exceptions/exception.h"

#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

void ExceptionObject::add_traceback(Runtime& runtime, Ref<StrObject> file, std::uint32_t line, SourceSpan place,
                                    Ref<StrObject> function, Ref<Object> frame) {
  traceback = runtime.heap.make<TracebackObject>(*runtime.types.traceback, std::move(traceback), std::move(file), line,
                                                 place, std::move(function));
  traceback->frame = std::move(frame);
}

Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::span<Value const> arguments) {
  Ref<ExceptionObject> exception = runtime.heap.make<ExceptionObject>(*type, make_tuple(runtime, arguments));
  Completion<void> const initialized =
      initialize_exception(runtime, *exception, {.positional = arguments, .keyword_values = {}, .keyword_names = {}});
  ENSURE(!initialized.is_raised());
  return exception;
}

Ref<ExceptionObject> make_exception(Runtime& runtime, Type* type, std::string_view message) {
  Value const text = str_value(runtime, message);
  return make_exception(runtime, type, std::span<Value const>(&text, 1));
}

Completion<Ref<ExceptionObject>> exception_of(Runtime& runtime, Value const& value) {
  if (auto* exception = value.if_is<ExceptionObject>()) return Ref<ExceptionObject>(exception);
  if (auto* type = value.if_is<Type>(); type && type->is_subtype_of(*runtime.types.base_exception)) {
    Value const made = TRY(call(runtime, value));
    if (auto* exception = made.if_is<ExceptionObject>()) return Ref<ExceptionObject>(exception);
  }
  return runtime.raise(runtime.types.type_error, "exceptions must derive from BaseException");
}

void set_context(Runtime& runtime, ExceptionObject& exception) {
  ExceptionObject* const handled = runtime.handled_exception.get();
  if (!handled || handled == &exception) return;
  // The chain may already contain this exception, or a cycle further on, which the second pointer at half the speed
  // detects.
  ExceptionObject* slow = handled;
  bool advance = false;
  for (ExceptionObject* at = handled; ExceptionObject* next = at->context.get(); at = next) {
    if (next == &exception) {
      at->context = nullptr;
      break;
    }
    if (advance) slow = slow->context.get();
    advance = !advance;
    if (slow == next) break;
  }
  exception.context = runtime.handled_exception;
}

Completion<void> set_cause(Runtime& runtime, ExceptionObject& exception, Value const& cause) {
  Ref<ExceptionObject> resolved;
  if (auto* given = cause.if_is<ExceptionObject>()) {
    resolved = Ref<ExceptionObject>(given);
  } else if (auto* type = cause.if_is<Type>(); type && type->is_subtype_of(*runtime.types.base_exception)) {
    resolved = TRY(exception_of(runtime, cause));
  } else if (!cause.is_none()) {
    return runtime.raise(runtime.types.type_error, "exception causes must derive from BaseException");
  }
  exception.cause = std::move(resolved);
  exception.suppress_context = true;
  return {};
}

Completion<bool> matches(Runtime& runtime, ExceptionObject const& exception, Value const& type_or_types) {
  auto const is_exception_type = [&](Value const& value) {
    auto* type = value.if_is<Type>();
    return type && type->is_subtype_of(*runtime.types.base_exception);
  };
  constexpr char const* message = "catching classes that do not inherit from BaseException is not allowed";
  if (auto* tuple = type_or_types.if_is<TupleObject>()) {
    for (Value const& item : tuple->items()) {
      if (!is_exception_type(item)) return runtime.raise(runtime.types.type_error, message);
    }
    for (Value const& item : tuple->items()) {
      if (exception.is_instance_of(item.as<Type>())) return true;
    }
    return false;
  }
  if (!is_exception_type(type_or_types)) return runtime.raise(runtime.types.type_error, message);
  return exception.is_instance_of(type_or_types.as<Type>());
}

std::string type_text(Type const& type) {
  bool const is_near = type.module_name == "builtins" || type.module_name == "__main__";
  return is_near ? type.qualname : type.module_name + "." + type.qualname;
}

std::string exception_line(Runtime& runtime, ExceptionObject& exception) {
  std::string text = type_text(exception.type());
  // An exception raised by a str method must not replace the exception being raised.
  Ref<ExceptionObject> const on_its_way = runtime.take_exception();
  auto message = str(runtime, Value::from(static_cast<Object*>(&exception)));
  runtime.exception = on_its_way;
  if (message.is_raised()) return text + ": <exception str() failed>";
  if (message.value()->byte_size() == 0) return text;
  return text + ": " + std::string(message.value()->view());
}

}  // namespace loopscope
