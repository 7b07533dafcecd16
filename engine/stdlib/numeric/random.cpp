#include <algorithm>

#include "stdlib/hashing/digests.h"
#include "stdlib/modules.h"
#include "stdlib/numeric/mersenne_twister.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/big_integer.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"
#include "values/text/bytes.h"
#include "values/text/str.h"
#include "vm/classes/native_type.h"
#include "vm/interpreter/interpreter.h"

// The module `_random`: the generator that random.py uses. Mirrors Modules/_randommodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

class RandomObject final : public Object {
 public:
  explicit RandomObject(Type& type) : Object(ObjectKind::other, type) {}

  MersenneTwister twister;
  Ref<DictObject> attributes;  ///< The attributes of an instance of a subclass.
};

RandomObject& self_of(Arguments arguments) { return *static_cast<RandomObject*>(arguments[0].object()); }

void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<RandomObject*>(object)); };
  slots.create = [](Runtime& of, Type& type, CallArguments const&) -> Completion<Value> {
    return of.heap.make<RandomObject>(type);
  };
  slots.initialize = [](Runtime&, Value const&, CallArguments const&) -> Completion<void> { return {}; };
  slots.clear = [](Object& self) { static_cast<RandomObject&>(self).attributes = nullptr; };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<RandomObject&>(self).attributes);
  };
}

std::vector<std::uint32_t> words_of(BigInteger const& number) {
  std::vector<std::uint8_t> bytes((number.bit_length() + 31) / 32 * 4);
  number.magnitude().write_bytes(bytes);
  std::vector<std::uint32_t> words;
  for (std::size_t index = 0; index < bytes.size(); index += 4) {
    words.push_back(static_cast<std::uint32_t>(bytes[index]) | static_cast<std::uint32_t>(bytes[index + 1]) << 8 |
                    static_cast<std::uint32_t>(bytes[index + 2]) << 16 |
                    static_cast<std::uint32_t>(bytes[index + 3]) << 24);
  }
  return words;
}

/// The number whose big-endian bytes are the text followed by its SHA-512 digest.
BigInteger number_of_text(std::string_view bytes) {
  std::string const digest = digest_named("sha512")->of(bytes);
  std::vector<std::uint8_t> all(bytes.begin(), bytes.end());
  all.insert(all.end(), digest.begin(), digest.end());
  std::ranges::reverse(all);
  return BigInteger::of_bytes(all, false);
}

/// The run's substitute for the system's entropy: its seed; after the first request, its seed and the number of
/// requests.
BigInteger entropy(Runtime& runtime) {
  Interpreter& interpreter = *runtime.interpreter;
  BigInteger const seed = BigInteger::of_magnitude(interpreter.seed);
  return seed + (BigInteger::of_magnitude(interpreter.entropy_requests++) << 64);
}

Completion<Value> seed(Runtime& runtime, Arguments arguments) {
  Value const& given = arguments[1];
  MersenneTwister& twister = self_of(arguments).twister;
  if (given.is_none()) {
    twister.seed(words_of(entropy(runtime)));
  } else if (is_int(given)) {
    twister.seed(words_of(*BigOperand(given)));
  } else if (auto const* text = given.if_is<StrObject>()) {
    twister.seed(words_of(number_of_text(text->view())));
  } else if (auto const* bytes = given.if_is<BytesObject>()) {
    twister.seed(words_of(number_of_text(bytes->data)));
  } else {
    twister.seed(words_of(BigInteger::of_magnitude(static_cast<std::uint64_t>(TRY(hash(runtime, given))))));
  }
  return Value::none();
}

Completion<Value> bits_of(Runtime& runtime, MersenneTwister& twister, std::int64_t count) {
  if (count < 0) return runtime.raise(runtime.types.value_error, "Cannot convert negative int");
  if (count == 0) return Value::small_int(0);
  if (count <= 32) return int_value(runtime, twister.next() >> (32 - count));
  if (count > static_cast<std::int64_t>(BigInteger::maximum_bits)) return raise_int_too_large(runtime);
  std::vector<std::uint8_t> bytes;
  for (std::int64_t left = count; left > 0; left -= 32) {
    std::uint32_t word = twister.next();
    if (left < 32) word >>= 32 - left;
    for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::uint8_t>(word >> shift));
  }
  return int_value(runtime, BigInteger::of_bytes(bytes, false));
}

/// A number in [0, n), as Random._randbelow of random.py returns it: draws as many bits as n has until the number is
/// below n.
Completion<Value> random_below(Runtime& runtime, Arguments arguments) {
  Value const& end = arguments[1];
  auto const bits = static_cast<std::int64_t>(BigOperand(end)->bit_length());
  while (true) {
    Value result = TRY(bits_of(runtime, self_of(arguments).twister, bits));
    if (bits == 0 || compare_ints(result, end) < 0) return result;
  }
}

Completion<Value> get_state(Runtime& runtime, Arguments arguments) {
  MersenneTwister const& twister = self_of(arguments).twister;
  std::vector<Value> items;
  for (std::uint32_t const word : twister.state) items.push_back(int_value(runtime, word));
  items.push_back(int_value(runtime, twister.index));
  return Value::from(make_tuple(runtime, items));
}

Completion<Value> set_state(Runtime& runtime, Arguments arguments) {
  auto const* tuple = arguments[1].if_is<TupleObject>();
  if (!tuple) return runtime.raise(runtime.types.type_error, "state vector must be a tuple");
  auto const items = tuple->items();
  if (items.size() != MersenneTwister::size + 1)
    return runtime.raise(runtime.types.value_error, "state vector is the wrong size");
  MersenneTwister made;
  for (std::size_t index = 0; index < MersenneTwister::size; ++index)
    made.state[index] = static_cast<std::uint32_t>(TRY(index_of(runtime, items[index])));
  std::int64_t const index = TRY(index_of(runtime, items[MersenneTwister::size]));
  if (index < 0 || index > static_cast<std::int64_t>(MersenneTwister::size))
    return runtime.raise(runtime.types.value_error, "invalid state");
  made.index = static_cast<std::uint32_t>(index);
  self_of(arguments).twister = made;
  return Value::none();
}

constexpr NativeDefinition methods[] = {
    {"_randbelow", "(self, n, /)", random_below},
    {"getrandbits", "(self, k, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       std::int64_t const count = TRY(index_of(runtime, arguments[1]));
       return bits_of(runtime, self_of(arguments).twister, count);
     }},
    {"getstate", "(self, /)", get_state},
    {"random", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::number(self_of(arguments).twister.next_double());
     }},
    {"seed", "(self, n=None, /)", seed},
    {"setstate", "(self, state, /)", set_state},
};

constexpr NativeTypeDefinition random_type = {
    .name = "_random.Random",
    .set_up = set_up,
    .special_methods = "init new",
    .methods = methods,
    .attributes_of_subclasses = [](Object& self) -> Ref<DictObject>& {
      return static_cast<RandomObject&>(self).attributes;
    },
};

constexpr NativeDefinition index_function = {
    "index", "(a, /)", [](Runtime& runtime, Arguments arguments) { return index_value(runtime, arguments[0]); }};

}  // namespace

Completion<Ref<ModuleObject>> make_random_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_random");
  module->set(runtime, "Random", Value::from(static_cast<Object*>(&native_type(runtime, random_type))));
  module->set(runtime, "index", Value::from(make_native_function(runtime, index_function, "_random")));
  return module;
}

}  // namespace loopscope
