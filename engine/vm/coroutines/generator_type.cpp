#include <string>

#include "asyncio/events/asyncio.h"
#include "values/core/operators.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/text/text.h"
#include "vm/coroutines/generator.h"

namespace loopscope {

/// The slots of the type `generator`.
struct GeneratorSlots {
  static GeneratorObject& of(Value const& self) { return *self.as<GeneratorObject>(); }

  static void destroy(Runtime& runtime, Object* object) {
    auto* generator = static_cast<GeneratorObject*>(object);
    if (generator->m_state == GeneratorObject::State::suspended && runtime.interpreter &&
        runtime.interpreter->may_run_code && !finalize(runtime, *generator)) {
      return;
    }
    generator->m_body.drop();
    runtime.heap.destroy_sized(generator, generator->block_bytes());
  }

  static bool finalize(Runtime& runtime, GeneratorObject& generator) {
    return finalize_dropped(
        runtime, generator, [&] { return generator.close(); }, [&] { return describe(runtime, generator); });
  }

  static std::string describe(Runtime& runtime, GeneratorObject& generator) {
    return address_repr(runtime, generator, "generator object " + std::string(generator.qualname->view()));
  }

  static void clear(Object& object) {
    auto& generator = static_cast<GeneratorObject&>(object);
    generator.m_state = GeneratorObject::State::closed;
    generator.m_body.drop();
  }

  static void traverse(Object& object, ReferenceVisitor& visitor) {
    auto& generator = static_cast<GeneratorObject&>(object);
    visitor.visit(generator.name);
    visitor.visit(generator.qualname);
    generator.m_body.traverse(visitor);
  }

  static Completion<Value> repr(Runtime& runtime, Value const& self) {
    return make_str(runtime, describe(runtime, of(self)));
  }

  static Completion<Value> next(Runtime&, Value const& self) {
    Step step = of(self).send(Value::none());
    if (step.kind == Step::Kind::yields) return std::move(step.value);
    if (step.kind == Step::Kind::raises) return Raised{};
    return Value();
  }

  /// The result of `send` and `throw`: a return raises StopIteration.
  static Completion<Value> result(Runtime& runtime, Step step) {
    if (step.kind == Step::Kind::yields) return std::move(step.value);
    if (step.kind == Step::Kind::raises) return Raised{};
    return raise_stop_iteration(runtime, std::move(step.value));
  }

  static Completion<Value> next_method(Runtime& runtime, std::span<Value> arguments) {
    return result(runtime, of(arguments[0]).send(Value::none()));
  }
  static Completion<Value> send(Runtime& runtime, std::span<Value> arguments) {
    return result(runtime, of(arguments[0]).send(std::move(arguments[1])));
  }
  static Completion<Value> raise_inside(Runtime& runtime, std::span<Value> arguments) {
    Completion<Ref<ExceptionObject>> exception = exception_to_throw(runtime, arguments.subspan(1));
    // When the generator delegates, the innermost generator raises the TypeError, and this one can catch it.
    if (exception.is_raised()) return result(runtime, of(arguments[0]).raise_from_delegate());
    runtime.exception = exception.take();
    return result(runtime, of(arguments[0]).raise_inside());
  }
  static Completion<Value> close(Runtime&, std::span<Value> arguments) { return of(arguments[0]).close(); }
  static Completion<Value> iterate(Runtime&, std::span<Value> arguments) { return Value(arguments[0]); }

  static Completion<void> set_text(Runtime& runtime, Ref<StrObject>& target, Value const& value, char const* what) {
    if (!is_str(value)) {
      return runtime.raise(runtime.types.type_error, std::string(what) + " must be set to a string object");
    }
    target = Ref(value.as<StrObject>());
    return {};
  }
};

Completion<Ref<ExceptionObject>> exception_to_throw(Runtime& runtime, std::span<Value> type_value_traceback) {
  Value const& type = type_value_traceback[0];
  Value const& value = type_value_traceback[1];
  if (auto* exception = type.if_is<ExceptionObject>()) {
    if (!value.is_none()) {
      return runtime.raise(runtime.types.type_error, "instance exception may not have a separate value");
    }
    return Ref(exception);
  }
  auto* exception_type = type.if_is<Type>();
  if (!exception_type || !exception_type->is_subtype_of(*runtime.types.base_exception)) {
    return runtime.raise(
        runtime.types.type_error,
        "exceptions must be classes or instances deriving from BaseException, not " + type_of(runtime, type).name());
  }
  if (auto* exception = value.if_is<ExceptionObject>(); exception && exception->is_instance_of(exception_type)) {
    return Ref(exception);
  }
  bool const has_value = !value.is_none();
  Value const made = TRY(call(runtime, type, std::span<Value const>(&value, has_value ? 1 : 0)));
  return exception_of(runtime, made);
}

void report_ignored_while_closing(Runtime& runtime, std::string const& described) {
  Ref<ExceptionObject> const ignored = runtime.take_exception();
  std::string text = "Exception ignored while closing generator " + described + ":\n";
  if (runtime.interpreter->source_lines) {
    text += traceback_text(runtime, *ignored, *runtime.interpreter->source_lines);
  }
  write_error(runtime, text);
}

void finalize_generator(Runtime& runtime, GeneratorObject& generator) {
  // The caller holds a reference, so the generator is not destroyed here.
  (void)GeneratorSlots::finalize(runtime, generator);
}

void install_generator_type(Runtime& runtime) {
  using Slots = GeneratorSlots;
  static constexpr NativeAttributeDefinition attributes[] = {
      {"__name__", [](Runtime&, Value const& self) -> Completion<Value> { return Ref(Slots::of(self).name); },
       [](Runtime& of, Value const& self, Value value) {
         return Slots::set_text(of, Slots::of(self).name, value, "__name__");
       }},
      {"__qualname__", [](Runtime&, Value const& self) -> Completion<Value> { return Ref(Slots::of(self).qualname); },
       [](Runtime& of, Value const& self, Value value) {
         return Slots::set_text(of, Slots::of(self).qualname, value, "__qualname__");
       }},
      {"gi_running",
       [](Runtime&, Value const& self) -> Completion<Value> {
         return Value::boolean(Slots::of(self).state() == GeneratorObject::State::running);
       }},
      {"gi_suspended",
       [](Runtime&, Value const& self) -> Completion<Value> {
         return Value::boolean(Slots::of(self).state() == GeneratorObject::State::suspended);
       }},
      {"gi_yieldfrom",
       [](Runtime&, Value const& self) -> Completion<Value> {
         Value delegate = Slots::of(self).delegate();
         return delegate.is_unset() ? Value::none() : std::move(delegate);
       }},
  };
  static constexpr NativeDefinition methods[] = {
      {.name = "__iter__", .signature = "(self, /)", .code = &Slots::iterate},
      {.name = "__next__", .signature = "(self, /)", .code = &Slots::next_method},
      {.name = "send", .signature = "(self, value, /)", .code = &Slots::send},
      {.name = "throw", .signature = "(self, type, value=None, traceback=None, /)", .code = &Slots::raise_inside},
      {.name = "close", .signature = "(self, /)", .code = &Slots::close},
  };
  Type& type = *runtime.types.generator;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = Slots::destroy;
  type.slots.clear = Slots::clear;
  type.slots.traverse = Slots::traverse;
  type.slots.repr = Slots::repr;
  type.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  type.slots.next = Slots::next;
  add_attributes(runtime, type, attributes);
  add_methods(runtime, type, methods);
}

}  // namespace loopscope
