#include "asyncio/coroutines/awaitables.h"

#include "asyncio/coroutines/coroutine_driver.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/futures.h"
#include "values/containers/iterators.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"

namespace loopscope {

namespace {

/// The await of an iterator that `__await__` returned, as a level of an AwaitStack: the iterator's values go to the
/// driver.
class IteratorCoroutine final : public CoroutineObject {
 public:
  IteratorCoroutine(Type& type, Value over)
      : CoroutineObject(type, &IteratorCoroutine::resume_iterator), iterator(std::move(over)) {}

  Value iterator;

 private:
  static Step resume_iterator(CoroutineObject& self, Completion<Value> input) {
    Runtime& runtime = self.type().runtime();
    self.manner = Manner::sent;
    Value const iterator = static_cast<IteratorCoroutine&>(self).iterator;
    Ref<ExceptionObject> outside = runtime.handled_exception;
    if (self.handled_outside) runtime.handled_exception = self.handled_outside;
    Step step =
        input.is_raised() ? raise_in_iterator(runtime, iterator) : send_to_iterator(runtime, iterator, input.take());
    runtime.handled_exception = std::move(outside);
    return step;
  }
};

/// The result of `coroutine.__await__()`. Mirrors Objects/genobject.c, PyCoroWrapper.
class CoroutineWrapper final : public Object {
 public:
  CoroutineWrapper(Type& type, Ref<CoroutineObject> wrapped)
      : Object(ObjectKind::other, type), coroutine(std::move(wrapped)) {}
  Ref<CoroutineObject> coroutine;
};

/// The result of `future.__await__()`. Mirrors asyncio.futures.Future.__await__ as an iterator.
class FutureIterator final : public Object {
 public:
  FutureIterator(Type& type, Ref<FutureObject> over) : Object(ObjectKind::other, type), future(std::move(over)) {}
  Ref<FutureObject> future;  ///< Null after the end.
  bool has_yielded = false;

  Step send(Runtime& runtime) {
    if (!future) return {Step::Kind::returns, Value::none()};
    if (!future->is_done() && !has_yielded && !future->is_blocking) {
      has_yielded = true;
      future->is_blocking = true;
      return {Step::Kind::yields, Value::from(future)};
    }
    Ref<FutureObject> const ended = std::move(future);
    if (!ended->is_done()) {
      (void)runtime.raise(runtime.types.runtime_error, "await wasn't used with future");
      return {Step::Kind::raises, Value()};
    }
    Completion<Value> result = ended->result();
    if (result.is_raised()) return {Step::Kind::raises, Value()};
    return {Step::Kind::returns, result.take()};
  }
};

FutureIterator* if_future_iterator(Runtime& runtime, Value const& value) {
  bool const is_one = value.is_object() && &value.object()->type() == runtime.asyncio->types.future_iterator;
  return is_one ? value.as<FutureIterator>() : nullptr;
}

/// The Step for the result of a call that follows the protocol of `__next__`.
Step step_of(Runtime& runtime, Completion<Value> item) {
  if (!item.is_raised()) return {Step::Kind::yields, item.take()};
  if (!runtime.raised_is(runtime.types.stop_iteration)) return {Step::Kind::raises, Value()};
  return {Step::Kind::returns, runtime.take_exception()->detail};
}

/// The result that `__next__` has for the program.
Completion<Value> item_of(Runtime& runtime, Step step) {
  if (step.kind == Step::Kind::raises) return Raised{};
  if (step.kind == Step::Kind::yields) return std::move(step.value);
  bool const has_value = !step.value.is_none();
  return runtime.raise(
      make_exception(runtime, runtime.types.stop_iteration, std::span<Value const>(&step.value, has_value ? 1 : 0)));
}

}  // namespace

Completion<Value> awaited_by(Runtime& runtime, Value const& value) {
  if (is_coroutine(value) || if_future(value)) return Value(value);
  Ref<StrObject> const name = runtime.intern("__await__");
  Type const& type = type_of(runtime, value);
  if (!type.find(*name)) {
    return runtime.raise(runtime.types.type_error, "'" + type.name() + "' object can't be awaited");
  }
  Value const method = TRY(get_attribute(runtime, value, *name));
  Value iterator = TRY(call(runtime, method));
  if (is_coroutine(iterator)) return runtime.raise(runtime.types.type_error, "__await__() returned a coroutine");
  if (CoroutineObject* coroutine = if_coroutine_wrapper(runtime, iterator)) {
    coroutine->is_behind_wrapper = true;
    return Value::from(coroutine);
  }
  if (FutureIterator* future = if_future_iterator(runtime, iterator);
      future && future->future && !future->has_yielded) {
    return Value::from(future->future);
  }
  if (!type_of(runtime, iterator).slots.next) {
    return runtime.raise(runtime.types.type_error,
                         "__await__() returned non-iterator of type '" + type_of(runtime, iterator).name() + "'");
  }
  Ref<IteratorCoroutine> coroutine =
      runtime.heap.make<IteratorCoroutine>(*runtime.asyncio->types.iterator_coroutine, std::move(iterator));
  coroutine->name = coroutine->qualname = name;
  return coroutine;
}

Value make_coroutine_wrapper(Runtime& runtime, Ref<CoroutineObject> coroutine) {
  return Value::from(
      runtime.heap.make<CoroutineWrapper>(*runtime.asyncio->types.coroutine_wrapper, std::move(coroutine)));
}

CoroutineObject* if_coroutine_wrapper(Runtime& runtime, Value const& value) {
  bool const is_one = value.is_object() && &value.object()->type() == runtime.asyncio->types.coroutine_wrapper;
  return is_one ? value.as<CoroutineWrapper>()->coroutine.get() : nullptr;
}

Value make_future_iterator(Runtime& runtime, Ref<FutureObject> future) {
  return Value::from(runtime.heap.make<FutureIterator>(*runtime.asyncio->types.future_iterator, std::move(future)));
}

Value make_begun_future_iterator(Runtime& runtime, Ref<FutureObject> future) {
  Value iterator = make_future_iterator(runtime, std::move(future));
  iterator.as<FutureIterator>()->has_yielded = true;
  return iterator;
}

Value shown_as_awaited(Runtime& runtime, CoroutineObject& inner) {
  if (&inner.type() == runtime.asyncio->types.iterator_coroutine) {
    return static_cast<IteratorCoroutine&>(inner).iterator;
  }
  return inner.is_behind_wrapper ? make_coroutine_wrapper(runtime, Ref(&inner)) : Value::from(&inner);
}

Step send_to_iterator(Runtime& runtime, Value const& iterator, Value value) {
  if (CoroutineObject* coroutine = if_coroutine_wrapper(runtime, iterator)) {
    return send_by_hand(runtime, *coroutine, std::move(value));
  }
  if (FutureIterator* future = if_future_iterator(runtime, iterator)) return future->send(runtime);
  if (!value.is_none()) {
    Completion<Value> method = get_attribute(runtime, iterator, "send");
    if (method.is_raised()) return {Step::Kind::raises, Value()};
    return step_of(runtime, call(runtime, method.value(), std::span<Value const>(&value, 1)));
  }
  // The type's slot would lose the value of a StopIteration.
  if (!iterator.is<IteratorObject>() && type_of(runtime, iterator).find(*runtime.intern("__next__"))) {
    Completion<Value> method = get_attribute(runtime, iterator, "__next__");
    if (method.is_raised()) return {Step::Kind::raises, Value()};
    return step_of(runtime, call(runtime, method.value()));
  }
  Completion<Value> item = next(runtime, iterator);
  if (item.is_raised()) return {Step::Kind::raises, Value()};
  if (item.value().is_unset()) return {Step::Kind::returns, Value::none()};
  return {Step::Kind::yields, item.take()};
}

Step raise_in_iterator(Runtime& runtime, Value const& iterator) {
  if (CoroutineObject* coroutine = if_coroutine_wrapper(runtime, iterator)) return raise_by_hand(runtime, *coroutine);
  if (FutureIterator* future = if_future_iterator(runtime, iterator)) {
    future->future = nullptr;
    return step_of(runtime, Raised{});
  }
  Ref<ExceptionObject> exception = runtime.take_exception();
  Completion<Value> method = find_attribute(runtime, iterator, *runtime.intern("throw"));
  if (method.is_raised()) return {Step::Kind::raises, Value()};
  if (method.value().is_unset()) {
    // Raise it in the delegating code, whose own loop treats a StopIteration as the end.
    runtime.exception = std::move(exception);
    return step_of(runtime, Raised{});
  }
  Value const argument = Value::from(std::move(exception));
  return step_of(runtime, call(runtime, method.value(), std::span<Value const>(&argument, 1)));
}

namespace {

Completion<Value> next_method(Runtime& runtime, std::span<Value> arguments) {
  return item_of(runtime, send_to_iterator(runtime, arguments[0], Value::none()));
}

Completion<Value> send_method(Runtime& runtime, std::span<Value> arguments) {
  return item_of(runtime, send_to_iterator(runtime, arguments[0], std::move(arguments[1])));
}

Completion<Value> throw_method(Runtime& runtime, std::span<Value> arguments) {
  Ref<ExceptionObject> exception = TRY(exception_of(runtime, arguments[1]));
  runtime.exception = std::move(exception);
  return item_of(runtime, raise_in_iterator(runtime, arguments[0]));
}

Completion<Value> close_method(Runtime& runtime, std::span<Value> arguments) {
  if (CoroutineObject* coroutine = if_coroutine_wrapper(runtime, arguments[0])) TRY(close_by_hand(runtime, *coroutine));
  if (FutureIterator* future = if_future_iterator(runtime, arguments[0])) future->future = nullptr;
  return Value::none();
}

constexpr NativeDefinition iterator_methods[] = {
    {.name = "__iter__",
     .signature = "(self, /)",
     .code = [](Runtime&, std::span<Value> arguments) -> Completion<Value> { return Value(arguments[0]); }},
    {.name = "__next__", .signature = "(self, /)", .code = next_method},
    {.name = "send", .signature = "(self, value, /)", .code = send_method},
    {.name = "throw", .signature = "(self, type, value=None, traceback=None, /)", .code = throw_method},
    {.name = "close", .signature = "(self, /)", .code = close_method},
};

void set_up_iterator_type(Type& type) {
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return self; };
  type.slots.next = [](Runtime& runtime, Value const& self) -> Completion<Value> {
    Step step = send_to_iterator(runtime, self, Value::none());
    if (step.kind == Step::Kind::raises) return Raised{};
    return step.kind == Step::Kind::yields ? std::move(step.value) : Value();
  };
  add_methods(type.runtime(), type, iterator_methods);
}

}  // namespace

void set_up_awaitable_types(AsyncioTypes& types) {
  Type& wrapper = *types.coroutine_wrapper;
  set_up_iterator_type(wrapper);
  wrapper.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<CoroutineWrapper*>(object));
  };
  wrapper.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<CoroutineWrapper&>(self).coroutine);
  };

  Type& future = *types.future_iterator;
  set_up_iterator_type(future);
  future.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<FutureIterator*>(object));
  };
  future.slots.clear = [](Object& self) { static_cast<FutureIterator&>(self).future = nullptr; };
  future.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<FutureIterator&>(self).future);
  };

  // `yield from future` obtains its iterator from this slot.
  for (Type* type : {types.future, types.task, types.gathering_future}) {
    type->slots.iterate = [](Runtime& runtime, Value const& self) -> Completion<Value> {
      return make_future_iterator(runtime, Ref(if_future(self)));
    };
  }

  Type& iterator = *types.iterator_coroutine;
  iterator.is_subclassable = false;
  iterator.slots.construct = nullptr;
  iterator.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<IteratorCoroutine*>(object));
  };
  iterator.slots.clear = [](Object& self) { static_cast<IteratorCoroutine&>(self).iterator = Value::none(); };
  iterator.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<IteratorCoroutine&>(self).iterator);
  };
}

}  // namespace loopscope
