#include "stdlib/collections/deque.h"

#include <algorithm>
#include <utility>

namespace loopscope {

void DequeObject::grow() {
  std::vector<Value> ring(std::max<std::size_t>(8, m_ring.size() * 2));
  for (std::size_t index = 0; index < m_size; ++index) ring[index] = std::move((*this)[index]);
  m_ring = std::move(ring);
  m_first = 0;
}

Value DequeObject::push_right(Value value) {
  ++changes;
  if (maximum == 0) return value;
  Value const full = std::cmp_equal(m_size, maximum) ? pop_left() : Value::unset();
  if (m_size == m_ring.size()) grow();
  (*this)[m_size++] = std::move(value);
  return full;
}

Value DequeObject::push_left(Value value) {
  ++changes;
  if (maximum == 0) return value;
  Value const full = std::cmp_equal(m_size, maximum) ? pop_right() : Value::unset();
  if (m_size == m_ring.size()) grow();
  m_first = (m_first - 1) & (m_ring.size() - 1);
  ++m_size;
  (*this)[0] = std::move(value);
  return full;
}

Value DequeObject::pop_right() {
  ++changes;
  return std::move((*this)[--m_size]);
}

Value DequeObject::pop_left() {
  ++changes;
  Value value = std::move((*this)[0]);
  m_first = (m_first + 1) & (m_ring.size() - 1);
  --m_size;
  return value;
}

std::vector<Value> DequeObject::take_all() {
  ++changes;
  m_first = m_size = 0;
  return std::exchange(m_ring, {});
}

void DequeObject::open(std::size_t index) {
  ++changes;
  if (m_size == m_ring.size()) grow();
  for (std::size_t place = m_size++; place > index; --place) (*this)[place] = std::move((*this)[place - 1]);
}

Value DequeObject::close(std::size_t index) {
  ++changes;
  Value value = std::move((*this)[index]);
  for (; index + 1 < m_size; ++index) (*this)[index] = std::move((*this)[index + 1]);
  --m_size;
  return value;
}

void DequeObject::rotate(std::size_t steps) {
  ++changes;
  for (; steps > 0; --steps) {
    Value moved = std::move((*this)[m_size - 1]);
    m_first = (m_first - 1) & (m_ring.size() - 1);
    (*this)[0] = std::move(moved);
  }
}

}  // namespace loopscope
