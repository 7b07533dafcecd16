#include "values/core/heap.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include "base/assert.h"
#include "values/core/object.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

namespace {

constexpr std::size_t granularity = 16;
constexpr std::size_t largest_pooled = 512;
constexpr std::size_t class_count = largest_pooled / granularity;
constexpr std::size_t first_chunk_bytes = 4096;
constexpr std::size_t largest_chunk_bytes = 128 * 1024;
/// The number of nested destroy slots after which further ones are postponed.
constexpr std::uint32_t destroy_depth_limit = 50;

/// The part of a block in a pool of objects that shows whether the block is in use: the header of Object.
struct BlockHead {
  std::uint32_t stable_number;
  std::uint32_t reference_count;
  BlockHead* next_free;
};

/// The header of a block from the system allocator; it links the block into a list of its pool.
struct alignas(16) LargeHead {
  LargeHead* previous;
  LargeHead* next;
};

#if __has_feature(address_sanitizer)
// Every block comes from the system allocator, so that the sanitizer detects uses after free.
constexpr bool uses_chunks = false;
constexpr bool checks_leaks = true;
#else
constexpr bool uses_chunks = true;
constexpr bool checks_leaks = false;
#endif

}  // namespace

/// Blocks of 16, 32 … 512 bytes come from chunks, each of one size; others from the system allocator.
struct Heap::Pool {
  struct Chunk {
    std::byte* begin;
    std::byte* used_end;
    std::byte* end;
  };
  struct SizeClass {
    BlockHead* free = nullptr;
    std::vector<Chunk> chunks;
  };

  std::array<SizeClass, class_count> classes;
  LargeHead large = {&large, &large};

  Pool() = default;
  Pool(Pool const&) = delete;
  ~Pool() {
    for (SizeClass& size_class : classes) {
      for (Chunk& chunk : size_class.chunks) std::free(chunk.begin);
    }
    for (LargeHead* head = large.next; head != &large;) {
      LargeHead* next = head->next;
      std::free(head);
      head = next;
    }
  }
};

Heap::Heap() : m_objects(std::make_unique<Pool>()), m_blocks(std::make_unique<Pool>()) {}

Heap::~Heap() {
  // Cycles are broken by now: a remaining object has a leaked reference.
  if constexpr (checks_leaks) ENSURE(m_live_blocks == 0 && m_bytes == 0);
}

void* Heap::take(Pool& pool, std::size_t bytes) {
  ++m_live_blocks;
  m_bytes += bytes;
  if (m_bytes > m_peak_bytes) m_peak_bytes = m_bytes;
  if (!uses_chunks || bytes > largest_pooled) {
    auto* head = static_cast<LargeHead*>(std::malloc(sizeof(LargeHead) + bytes));
    ENSURE(head);
    head->previous = pool.large.previous;
    head->next = &pool.large;
    head->previous->next = head;
    pool.large.previous = head;
    return head + 1;
  }
  std::size_t const index = (std::max(bytes, granularity) - 1) / granularity;
  Pool::SizeClass& size_class = pool.classes[index];
  if (BlockHead* block = size_class.free) {
    size_class.free = block->next_free;
    return block;
  }
  std::size_t const stride = (index + 1) * granularity;
  if (size_class.chunks.empty() || size_class.chunks.back().used_end == size_class.chunks.back().end) {
    std::size_t const wanted =
        std::min(first_chunk_bytes << std::min<std::size_t>(size_class.chunks.size(), 5), largest_chunk_bytes);
    std::size_t const chunk_bytes = wanted / stride * stride;
    auto* begin = static_cast<std::byte*>(std::malloc(chunk_bytes));
    ENSURE(begin);
    size_class.chunks.push_back({begin, begin, begin + chunk_bytes});
  }
  Pool::Chunk& chunk = size_class.chunks.back();
  void* block = chunk.used_end;
  chunk.used_end += stride;
  return block;
}

void Heap::give(Pool& pool, void* block, std::size_t bytes) {
  --m_live_blocks;
  m_bytes -= bytes;
  if (!uses_chunks || bytes > largest_pooled) {
    LargeHead* head = static_cast<LargeHead*>(block) - 1;
    head->previous->next = head->next;
    head->next->previous = head->previous;
    std::free(head);
    return;
  }
  Pool::SizeClass& size_class = pool.classes[(std::max(bytes, granularity) - 1) / granularity];
  auto* free_block = new (block) BlockHead{0, 0, size_class.free};
  size_class.free = free_block;
}

void* Heap::allocate(std::size_t bytes) { return take(*m_blocks, bytes); }

void Heap::release(void* block, std::size_t bytes) { give(*m_blocks, block, bytes); }

void* Heap::allocate_object(std::size_t bytes) { return take(*m_objects, bytes); }

void Heap::release_object(void* block, std::size_t bytes) { give(*m_objects, block, bytes); }

void Heap::note_external(std::ptrdiff_t bytes) {
  m_bytes += static_cast<std::uint64_t>(static_cast<std::int64_t>(bytes));
  if (bytes > 0 && m_bytes > m_peak_bytes) m_peak_bytes = m_bytes;
}

std::vector<Object*> Heap::live_objects() const {
  std::vector<Object*> objects;
  auto const add = [&](void* block) {
    auto* object = static_cast<Object*>(block);
    if (object->reference_count() != 0) objects.push_back(object);
  };
  for (std::size_t index = 0; index < class_count; ++index) {
    std::size_t const stride = (index + 1) * granularity;
    for (Pool::Chunk const& chunk : m_objects->classes[index].chunks) {
      for (std::byte* block = chunk.begin; block != chunk.used_end; block += stride) add(block);
    }
  }
  for (LargeHead* head = m_objects->large.next; head != &m_objects->large; head = head->next) add(head + 1);
  return objects;
}

void Heap::clear_all() {
  std::vector<Object*> objects = live_objects();
  std::erase_if(objects, [](Object* object) { return object->type().slots.clear == nullptr; });
  // Own every object, so that none is destroyed while others are cleared.
  for (Object* object : objects) object->retain();
  for (Object* object : objects) object->type().slots.clear(*object);
  for (Object* object : objects) object->release();
}

void Heap::destroy_object(Object* object) {
  if (object->has_weak_references()) {
    Runtime& runtime = object->type().runtime();
    runtime.end_weak_references(runtime, *object);
  }
  if (m_destroy_depth >= destroy_depth_limit) {
    m_put_off.push_back(object);
    return;
  }
  ++m_destroy_depth;
  Type& type = object->type();
  type.slots.destroy(type.runtime(), object);
  while (m_destroy_depth == 1 && !m_put_off.empty()) {
    Object* next = m_put_off.back();
    m_put_off.pop_back();
    next->type().slots.destroy(next->type().runtime(), next);
  }
  --m_destroy_depth;
}

void Object::destroy() { m_type->runtime().heap.destroy_object(this); }

}  // namespace loopscope
