//! The mirror in IndexedDB: the same keys and texts as in localStorage.
//!
//! localStorage answers at once but reaches the disk late. A write here is acknowledged only once it is durable
//! (`durability: "strict"`), so "saved" waits for it.

use cairn_core::shelf::{Fault, IsNewer, Mirror, Pending};
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const NAME: &str = "cairn1";
const TEXTS: &str = "texts";

/// The mirror of this browser. Clones share one connection, which is reopened after it was closed.
#[derive(Debug, Clone)]
pub struct IndexedDb {
    connection: Rc<RefCell<Option<IdbDatabase>>>,
    is_newer: IsNewer,
}

impl IndexedDb {
    /// Whether a mirror already exists; true where the browser can't list its databases.
    pub async fn may_be_there() -> bool {
        let names = async || {
            let factory = factory()?;
            let ask: Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
            let asked: Promise = ask.call0(&factory).ok()?.dyn_into().ok()?;
            let all: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
            let is_ours = |database| Reflect::get(&database, &"name".into()).is_ok_and(|name| name == NAME);
            Some(all.iter().any(is_ours))
        };
        names().await.unwrap_or(true)
    }

    /// Makes the mirror; the first call that needs the database opens it.
    pub fn new(is_newer: IsNewer) -> Self {
        Self { connection: Rc::default(), is_newer }
    }

    /// Reads all keys with their texts.
    ///
    /// # Errors
    /// When they can't be read; [`Fault::Blocked`] where the browser has no IndexedDB for this page, as in some private
    /// windows.
    pub async fn all(&self) -> Result<Vec<(String, String)>, Fault> {
        self.connect().await?;
        let (_, store) = self.transaction("readonly")?;
        let keys = store.get_all_keys().map_err(|error| fault(&error))?;
        let texts = store.get_all().map_err(|error| fault(&error))?;
        let keys: Array = answer(&keys).await?.dyn_into().map_err(|_| Fault::Other)?;
        let texts: Array = answer(&texts).await?.dyn_into().map_err(|_| Fault::Other)?;
        Ok(keys
            .iter()
            .zip(texts.iter())
            .filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?)))
            .collect())
    }

    /// Compares with the stored text and writes or removes, within the caller's transaction.
    fn unless_newer(&self, store: &IdbObjectStore, key: String, text: String, removes: bool) -> Result<(), Fault> {
        let request = store.get(&key.as_str().into()).map_err(|error| fault(&error))?;
        let (looked, store, is_newer) = (request.clone(), store.clone(), self.is_newer);
        let compare = Closure::once_into_js(move || {
            let here = looked.result().ok().and_then(|here| here.as_string());
            if !here.is_some_and(|here| is_newer(&key, &here, &text)) {
                let key = key.into();
                let asked = if removes { store.delete(&key) } else { store.put_with_key(&text.into(), &key) };
                // A request that fails later aborts the transaction by itself; a request that throws doesn't.
                if asked.is_err() {
                    let _ = store.transaction().abort();
                }
            }
        });
        request.set_onsuccess(compare.dyn_ref());
        Ok(())
    }

    /// Replaces everything with these texts. If the object store can't be cleared, the database is deleted and remade.
    ///
    /// # Errors
    /// When the erasure may not have been committed.
    pub async fn replace(&self, texts: &[(String, String)]) -> Result<(), Fault> {
        if self.replace_each(texts).await.is_ok() {
            return Ok(());
        }
        self.delete().await?;
        self.replace_each(texts).await
    }

    async fn replace_each(&self, texts: &[(String, String)]) -> Result<(), Fault> {
        self.connect().await?;
        let (transaction, store) = self.transaction("readwrite")?;
        store.clear().map_err(|error| fault(&error))?;
        for (key, text) in texts {
            store.put_with_key(&text.into(), &key.into()).map_err(|error| fault(&error))?;
        }
        done(&transaction).await
    }

    /// Deletes the database. It fails if another page doesn't close its connection when it is told to.
    async fn delete(&self) -> Result<(), Fault> {
        if let Some(database) = self.connection.take() {
            database.close();
        }
        let request = factory().ok_or(Fault::Blocked)?.delete_database(NAME).map_err(|_| Fault::Blocked)?;
        answer(&request).await.map(|_| ())
    }

    /// Opens a connection unless there is one.
    async fn connect(&self) -> Result<(), Fault> {
        if self.connection.borrow().is_some() {
            return Ok(());
        }
        let factory = factory().ok_or(Fault::Blocked)?;
        let request = factory.open_with_u32(NAME, 1).map_err(|_| Fault::Blocked)?;
        let make = Closure::once_into_js(|event: Event| {
            let request = event.target().and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
            let database = request.and_then(|request| request.result().ok()?.dyn_into::<IdbDatabase>().ok());
            // If the object store can't be created, the opening request fails, and that error is returned below.
            let _ = database.map(|database| database.create_object_store(TEXTS));
        });
        request.set_onupgradeneeded(make.dyn_ref());
        let database: IdbDatabase = answer(&request).await?.dyn_into().map_err(|_| Fault::Other)?;
        // The browser closed the connection, or another page waits for it to close, to delete the database.
        let lost = self.lets_go(&database);
        database.set_onclose(lost.dyn_ref());
        database.set_onversionchange(lost.dyn_ref());
        *self.connection.borrow_mut() = Some(database);
        Ok(())
    }

    /// A function that closes a connection and drops it.
    fn lets_go(&self, database: &IdbDatabase) -> JsValue {
        let (connection, database) = (Rc::downgrade(&self.connection), database.clone());
        Closure::<dyn Fn()>::new(move || {
            database.close();
            if let Some(connection) = connection.upgrade() {
                connection.borrow_mut().take_if(|now| *now == database);
            }
        })
        .into_js_value()
    }

    /// Begins a transaction. A connection found closed is dropped, so that the next call opens another.
    fn transaction(&self, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), Fault> {
        let database = self.connection.borrow().clone().ok_or(Fault::Other)?;
        begin(&database, mode).map_err(|error| {
            self.connection.take();
            fault(&error)
        })
    }
}

impl Mirror for IndexedDb {
    fn all(&self) -> Pending<Vec<(String, String)>> {
        let copy = self.clone();
        Box::pin(async move { Self::all(&copy).await })
    }

    fn write(&self, texts: Vec<(String, String)>, newer: Vec<(String, String)>, remove: Vec<String>) -> Pending<()> {
        let copy = self.clone();
        Box::pin(async move {
            let (transaction, store) = copy.transaction("readwrite")?;
            for (key, text) in texts {
                store.put_with_key(&text.into(), &key.into()).map_err(|error| fault(&error))?;
            }
            for (key, text) in newer {
                copy.unless_newer(&store, key, text, false)?;
            }
            for key in remove {
                store.delete(&key.into()).map_err(|error| fault(&error))?;
            }
            done(&transaction).await
        })
    }

    fn remove(&self, read: Vec<(String, String)>) -> Pending<()> {
        let copy = self.clone();
        Box::pin(async move {
            let (transaction, store) = copy.transaction("readwrite")?;
            for (key, text) in read {
                copy.unless_newer(&store, key, text, true)?;
            }
            done(&transaction).await
        })
    }

    fn replace(&self, texts: Vec<(String, String)>) -> Pending<()> {
        let copy = self.clone();
        Box::pin(async move { Self::replace(&copy, &texts).await })
    }
}

fn factory() -> Option<IdbFactory> {
    web_sys::window()?.indexed_db().ok()?
}

/// Calls `transaction` by name: web-sys's binding that takes the durability is unstable.
fn begin(database: &IdbDatabase, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
    let strict = Object::new();
    Reflect::set(&strict, &"durability".into(), &"strict".into())?;
    let method: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let transaction = method.call3(database, &TEXTS.into(), &mode.into(), &strict)?;
    let transaction: IdbTransaction = transaction.dyn_into()?;
    let store = transaction.object_store(TEXTS)?;
    Ok((transaction, store))
}

/// Awaits a request and returns its result.
async fn answer(request: &IdbRequest) -> Result<JsValue, Fault> {
    let settled = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        if let Some(opening) = request.dyn_ref::<IdbOpenDbRequest>() {
            opening.set_onblocked(Some(&reject));
        }
    });
    JsFuture::from(settled).await.map_err(|_| request_fault(request))?;
    request.result().map_err(|error| fault(&error))
}

/// Awaits the end of a transaction: once this returns without an error, its writes are durable.
async fn done(transaction: &IdbTransaction) -> Result<(), Fault> {
    let settled = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
        transaction.set_onerror(Some(&reject));
    });
    let waited = JsFuture::from(settled).await.map(|_| ());
    waited.map_err(|_| transaction.error().map_or(Fault::Other, |error| named(&error.name())))
}

fn request_fault(request: &IdbRequest) -> Fault {
    request.error().ok().flatten().map_or(Fault::Other, |error| named(&error.name()))
}

fn fault(error: &JsValue) -> Fault {
    error.dyn_ref::<web_sys::DomException>().map_or(Fault::Other, |error| named(&error.name()))
}

fn named(name: &str) -> Fault {
    match name {
        "QuotaExceededError" => Fault::Full,
        "SecurityError" => Fault::Blocked,
        _ => Fault::Other,
    }
}
