#include "values/containers/list.h"
#include "values/core/bad_argument.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/exceptions/exception_group.h"
#include "values/exceptions/exception_members.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

ExceptionObject& self_of(Value const& value) { return *value.as<ExceptionObject>(); }

template <typename T>
Value or_none(Ref<T> const& reference) {
  return reference ? Value::from(reference) : Value::none();
}

Completion<Value> exception_repr(Runtime& runtime, Value const& self) {
  ExceptionObject& exception = self_of(self);
  std::string text = exception.type().name();
  if (exception.args->size() == 1) {
    text += '(';
    TRY(append_repr(runtime, text, (*exception.args)[0]));
    text += ')';
  } else {
    TRY(append_repr(runtime, text, Value::from(exception.args)));
  }
  return str_value(runtime, text);
}

Completion<Value> exception_str(Runtime& runtime, Value const& self) {
  ExceptionObject& exception = self_of(self);
  Value const own = TRY(own_str(runtime, exception));
  if (!own.is_unset()) return own;
  Ref<TupleObject> const args = exception.args;
  if (args->size() == 0) return str_value(runtime, "");
  if (args->size() > 1) return Value::from(TRY(str(runtime, Value::from(args))));
  return Value::from(TRY(str(runtime, (*args)[0])));
}

Completion<Value> exception_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value exception = TRY(create_exception(runtime, type, arguments));
  TRY(initialize_exception(runtime, self_of(exception), arguments));
  return exception;
}

Completion<void> set_chained(Runtime& runtime, Ref<ExceptionObject>& place, Value const& value, char const* name) {
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, std::string(name) + " may not be deleted");
  if (!value.is_none() && !value.is<ExceptionObject>()) {
    return runtime.raise(runtime.types.type_error, "exception " +
                                                       std::string(name).substr(2, std::string(name).size() - 4) +
                                                       " must be None or derive from BaseException");
  }
  place = value.is_none() ? Ref<ExceptionObject>() : Ref<ExceptionObject>(value.as<ExceptionObject>());
  return {};
}

Completion<void> set_traceback(Runtime& runtime, Value const& self, Value value) {
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, "__traceback__ may not be deleted");
  bool const is_traceback = value.is_object() && &value.object()->type() == runtime.types.traceback;
  if (!value.is_none() && !is_traceback)
    return runtime.raise(runtime.types.type_error, "__traceback__ must be a traceback or None");
  self_of(self).traceback = is_traceback ? Ref<TracebackObject>(value.as<TracebackObject>()) : Ref<TracebackObject>();
  return {};
}

constexpr NativeAttributeDefinition attributes[] = {
    {"args", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(self_of(self).args); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (value.is_unset()) return of.raise(of.types.type_error, "args may not be deleted");
       self_of(self).args = TRY(tuple_of(of, value));
       return {};
     }},
    {"__cause__", [](Runtime&, Value const& self) -> Completion<Value> { return or_none(self_of(self).cause); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       TRY(set_chained(of, self_of(self).cause, value, "__cause__"));
       self_of(self).suppress_context = true;
       return {};
     }},
    {"__context__", [](Runtime&, Value const& self) -> Completion<Value> { return or_none(self_of(self).context); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       return set_chained(of, self_of(self).context, value, "__context__");
     }},
    {"__suppress_context__",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::boolean(self_of(self).suppress_context); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (value.is_unset()) return of.raise(of.types.type_error, "can't delete numeric/char attribute");
       if (!value.is_bool()) return of.raise(of.types.type_error, "attribute value type must be bool");
       self_of(self).suppress_context = value.is_true();
       return {};
     }},
    {"__traceback__", [](Runtime&, Value const& self) -> Completion<Value> { return or_none(self_of(self).traceback); },
     set_traceback},
};

constexpr NativeDefinition methods[] = {
    {"with_traceback", "(self, tb, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       TRY(set_traceback(of, arguments[0], arguments[1]));
       return arguments[0];
     }},
    {"add_note", "(self, note, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       TRY(str_argument(of, "add_note() argument", arguments[1]));
       Ref<StrObject> const name = of.intern("__notes__");
       Value notes = TRY(find_attribute(of, arguments[0], *name));
       if (notes.is_unset()) {
         notes = Value::from(make_list(of));
         TRY(set_attribute(of, arguments[0], *name, notes));
       }
       if (!notes.is<ListObject>()) return of.raise(of.types.type_error, "Cannot add note: __notes__ is not a list");
       notes.as<ListObject>()->items.push_back(arguments[1]);
       return Value::none();
     }},
};

}  // namespace

void set_up_exceptions(Runtime& runtime) {
  Type& base = *runtime.types.base_exception;
  TypeSlots& slots = base.slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<ExceptionObject*>(object)); };
  slots.repr = exception_repr;
  slots.str = exception_str;
  slots.construct = exception_construct;
  slots.instance_attributes = [](Object& self) -> Ref<DictObject>& {
    return static_cast<ExceptionObject&>(self).attributes;
  };
  slots.clear = [](Object& self) {
    auto& exception = static_cast<ExceptionObject&>(self);
    exception.args = exception.type().runtime().empty_tuple();
    exception.cause = nullptr;
    exception.context = nullptr;
    exception.attributes = nullptr;
    exception.detail = Value::unset();
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& exception = static_cast<ExceptionObject&>(self);
    visitor.visit(exception.args);
    visitor.visit(exception.cause);
    visitor.visit(exception.context);
    visitor.visit(exception.traceback);
    visitor.visit(exception.attributes);
    visitor.visit(exception.detail);
  };
  add_attributes(runtime, base, attributes);
  add_methods(runtime, base, methods);
}

void set_up_exception_attributes(Runtime& runtime) {
  set_up_exception_members(runtime);
  set_up_exception_groups(runtime);
}

}  // namespace loopscope
