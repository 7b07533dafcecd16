#include "vm/awaited_iterator.h"

#include <optional>

#include "asyncio/asyncio.h"
#include "asyncio/futures.h"
#include "values/native_function.h"
#include "values/runtime.h"
#include "vm/generator.h"
#include "vm/interpreter.h"
#include "vm/special_methods.h"
#include "vm/special_names.h"

namespace loopscope {

namespace {

/// An iterator driven as a coroutine: what it yields goes out to the task. For `__await__` methods that are generators.
class IteratorCoroutine final : public CoroutineObject {
 public:
  IteratorCoroutine(Type& type, Value driven) : CoroutineObject(type, &IteratorCoroutine::go_on), iterator(std::move(driven)) {}

  Value iterator;

 private:
  static Step go_on(CoroutineObject& self, Completion<Value> input) {
    auto& coroutine = static_cast<IteratorCoroutine&>(self);
    Runtime& runtime = self.type().runtime();
    Interpreter::Nesting const nesting(*runtime.interpreter);
    Value const iterator = coroutine.iterator;
    if (input.is_raised()) return raise_in_iterator(runtime, iterator);
    return send_to_iterator(runtime, iterator, input.take());
  }
};

/// `coroutine.__await__()` and `future.__await__()`: an iterator over what they would yield to the loop. Mirrors PyCoroWrapper and
/// FutureIter.
class AwaitIterator final : public Object {
 public:
  AwaitIterator(Type& type, Value of) : Object(ObjectKind::other, type), awaited(std::move(of)) {}

  Value awaited;  ///< A coroutine or a future.
  std::optional<AwaitStack> stack;
};

AwaitIterator* if_await_iterator(Runtime& runtime, Value const& value) {
  bool const is_one = value.is_object() && &value.object()->type() == runtime.types.coroutine_wrapper;
  return is_one ? value.as<AwaitIterator>() : nullptr;
}

Completion<Value> end_with(Runtime& runtime, Value result) {
  if (result.is_none()) return Value::unset();
  return raise_stop_iteration(runtime, std::move(result));
}

/// What it yields next; unset at an end with None, StopIteration with another result.
Completion<Value> go_on(Runtime& runtime, AwaitIterator& iterator, Completion<Value> input) {
  if (FutureObject* future = if_future(iterator.awaited)) {
    if (input.is_raised()) return Raised{};
    if (future->is_done()) return end_with(runtime, TRY(future->result()));
    future->is_blocking = true;
    return Value(iterator.awaited);
  }
  Interpreter::Nesting const nesting(*runtime.interpreter);
  if (!iterator.stack) {
    iterator.stack.emplace(runtime);
    TRY(iterator.stack->begin(Ref(iterator.awaited.as<CoroutineObject>())));
  }
  Step step = iterator.stack->resume(std::move(input));
  if (step.kind == Step::Kind::raises) return Raised{};
  if (step.kind == Step::Kind::returns) return end_with(runtime, std::move(step.value));
  return std::move(step.value);
}

AwaitIterator& self_of(Value const& value) { return *value.as<AwaitIterator>(); }

Completion<Value> yielded_or_stop(Runtime& runtime, Completion<Value> item) {
  if (item.is_raised() || !item.value().is_unset()) return item;
  return raise_stop_iteration(runtime, Value::none());
}

constexpr NativeDefinition iterator_methods[] = {
    {"__next__", "(self, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       return yielded_or_stop(runtime, go_on(runtime, self_of(arguments[0]), Value::none()));
     }},
    {"send", "(self, value, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       return yielded_or_stop(runtime, go_on(runtime, self_of(arguments[0]), std::move(arguments[1])));
     }},
    {"throw", "(self, type, value=None, traceback=None, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       Value const self = arguments[0];
       Completion<Value> raised = runtime.raise(TRY(exception_to_throw(runtime, arguments.subspan(1))));
       return yielded_or_stop(runtime, go_on(runtime, self_of(self), std::move(raised)));
     }},
    {"close", "(self, /)",
     [](Runtime&, std::span<Value> arguments) -> Completion<Value> {
       self_of(arguments[0]).stack.reset();
       return Value::none();
     }},
};

Completion<Value> make_await_iterator(Runtime& runtime, std::span<Value> arguments) {
  return runtime.heap.make<AwaitIterator>(*runtime.types.coroutine_wrapper, std::move(arguments[0]));
}

constexpr NativeDefinition await_method[] = {{"__await__", "(self, /)", make_await_iterator}};
constexpr NativeDefinition future_iteration[] = {{"__iter__", "(self, /)", make_await_iterator}};

}  // namespace

Completion<Value> awaitable_of(Runtime& runtime, Value const& value) {
  Method const method = TRY(find_special(runtime, value, *special_names(runtime).await));
  if (method.callable.is_unset()) return Value::unset();
  Value iterator = TRY(call_special(runtime, method));
  if (AwaitIterator* native = if_await_iterator(runtime, iterator); native && !native->stack) return Value(native->awaited);
  if (is_coroutine(iterator)) return runtime.raise(runtime.types.type_error, "__await__() returned a coroutine");
  if (!type_of(runtime, iterator).slots.next) {
    return runtime.raise(runtime.types.type_error, "__await__() returned non-iterator of type '" +
                                                       type_of(runtime, iterator).name() + "'");
  }
  Ref<IteratorCoroutine> driven =
      runtime.heap.make<IteratorCoroutine>(*runtime.types.iterator_coroutine, std::move(iterator));
  driven->name = driven->qualname = runtime.intern("__await__");
  return Value::from(std::move(driven));
}

void install_awaited_iterators(Runtime& runtime) {
  Type& coroutine = *runtime.types.iterator_coroutine;
  coroutine.is_subclassable = false;
  coroutine.slots.construct = nullptr;
  coroutine.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<IteratorCoroutine*>(object)); };
  coroutine.slots.clear = [](Object& object) { static_cast<IteratorCoroutine&>(object).iterator = Value::none(); };
  coroutine.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<IteratorCoroutine&>(object).iterator);
  };

  Type& wrapper = *runtime.types.coroutine_wrapper;
  wrapper.is_subclassable = false;
  wrapper.slots.construct = nullptr;
  wrapper.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<AwaitIterator*>(object)); };
  wrapper.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return Value(self); };
  wrapper.slots.next = [](Runtime& of, Value const& self) { return go_on(of, self_of(self), Value::none()); };
  wrapper.slots.clear = [](Object& object) {
    auto& iterator = static_cast<AwaitIterator&>(object);
    iterator.stack.reset();
    iterator.awaited = Value::none();
  };
  wrapper.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    auto& iterator = static_cast<AwaitIterator&>(object);
    visitor.visit(iterator.awaited);
    if (iterator.stack) iterator.stack->traverse(visitor);
  };
  add_methods(runtime, wrapper, iterator_methods);
  add_methods(runtime, *runtime.types.coroutine, await_method);
  if (!runtime.asyncio) return;
  add_methods(runtime, *runtime.asyncio->types.future, await_method);
  add_methods(runtime, *runtime.asyncio->types.future, future_iteration);
  runtime.asyncio->types.future->slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    Value future = self;
    return make_await_iterator(of, {&future, 1});
  };
}

}  // namespace loopscope
