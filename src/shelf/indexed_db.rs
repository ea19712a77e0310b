//! The copy in IndexedDB: a second home for the same keys and texts.
//!
//! localStorage answers at once but reaches the disk late; a write here is acknowledged only when it is on the disk
//! (`durability: "strict"`), so it is what "saved" waits for.

use cairn_core::shelf::{Fault, IsNewer, Mirror, Pending};
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const NAME: &str = "cairn1";
const TEXTS: &str = "texts";

/// The IndexedDB copy of this browser. Clones share one connection, which is opened anew where it was lost.
#[derive(Debug, Clone)]
pub struct IndexedDb {
    connection: Rc<RefCell<Option<IdbDatabase>>>,
    is_newer: IsNewer,
}

impl IndexedDb {
    /// Whether there is a copy already. Where a browser can't tell, there may be.
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

    /// The copy, which is opened when it is first asked for something.
    pub fn new(is_newer: IsNewer) -> Self {
        Self { connection: Rc::default(), is_newer }
    }

    /// All keys with their texts.
    ///
    /// # Errors
    /// When they can't be read, and [`Fault::Blocked`] where the browser has no IndexedDB for this page, as in some private
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

    /// Writes texts and takes keys away, all or nothing. When it comes back, that is on the disk.
    ///
    /// # Errors
    /// When it may not be.
    pub async fn write(
        &self,
        texts: &[(String, String)],
        newer: Vec<(String, String)>,
        remove: &[String],
    ) -> Result<(), Fault> {
        let (transaction, store) = self.transaction("readwrite")?;
        for (key, text) in texts {
            store.put_with_key(&text.into(), &key.into()).map_err(|error| fault(&error))?;
        }
        for (key, text) in newer {
            self.write_newer(&store, key, text).map_err(|error| fault(&error))?;
        }
        for key in remove {
            store.delete(&key.into()).map_err(|error| fault(&error))?;
        }
        done(&transaction).await
    }

    /// Looks at what is there and writes in its place, within one transaction.
    fn write_newer(&self, store: &IdbObjectStore, key: String, text: String) -> Result<(), JsValue> {
        let request = store.get(&key.as_str().into())?;
        let (looked, store, is_newer) = (request.clone(), store.clone(), self.is_newer);
        let write = Closure::once_into_js(move || {
            let here = looked.result().ok().and_then(|here| here.as_string());
            if !here.is_some_and(|here| is_newer(&key, &here, &text)) {
                // A request that is refused later ends the transaction by itself; one that is refused at once would not.
                if store.put_with_key(&text.into(), &key.into()).is_err() {
                    let _ = store.transaction().abort();
                }
            }
        });
        request.set_onsuccess(write.dyn_ref());
        Ok(())
    }

    /// Puts these texts in place of everything: an erasure. A store that can't be emptied is deleted as a whole.
    ///
    /// # Errors
    /// When it may not be done.
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

    /// Deletes the whole database. Other pages let go of it when they are told; one that does not is in the way.
    async fn delete(&self) -> Result<(), Fault> {
        if let Some(database) = self.connection.take() {
            database.close();
        }
        let request = factory().ok_or(Fault::Blocked)?.delete_database(NAME).map_err(|_| Fault::Blocked)?;
        answer(&request).await.map(|_| ())
    }

    /// Opens a connection where there is none.
    async fn connect(&self) -> Result<(), Fault> {
        if self.connection.borrow().is_some() {
            return Ok(());
        }
        let factory = factory().ok_or(Fault::Blocked)?;
        let request = factory.open_with_u32(NAME, 1).map_err(|_| Fault::Blocked)?;
        let make = Closure::once_into_js(|event: Event| {
            let request = event.target().and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
            let database = request.and_then(|request| request.result().ok()?.dyn_into::<IdbDatabase>().ok());
            // Where it can't be made, opening it ends in an error, which is told below.
            let _ = database.map(|database| database.create_object_store(TEXTS));
        });
        request.set_onupgradeneeded(make.dyn_ref());
        let database: IdbDatabase = answer(&request).await?.dyn_into().map_err(|_| Fault::Other)?;
        // The browser lost it, or another page is about to delete the database and waits for this one to let go.
        let lost = self.lets_go(&database);
        database.set_onclose(lost.dyn_ref());
        database.set_onversionchange(lost.dyn_ref());
        *self.connection.borrow_mut() = Some(database);
        Ok(())
    }

    /// A function that closes a connection and forgets it.
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

    /// A transaction on the open connection. One that is found closed is forgotten, so that the next call opens another.
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
        Box::pin(async move { Self::write(&copy, &texts, newer, &remove).await })
    }

    fn replace(&self, texts: Vec<(String, String)>) -> Pending<()> {
        let copy = self.clone();
        Box::pin(async move { Self::replace(&copy, &texts).await })
    }
}

fn factory() -> Option<IdbFactory> {
    web_sys::window()?.indexed_db().ok()?
}

/// web-sys has no stable name for the durability of a transaction, so the method is called by its own.
fn begin(database: &IdbDatabase, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
    let strict = Object::new();
    Reflect::set(&strict, &"durability".into(), &"strict".into())?;
    let method: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let transaction = method.call3(database, &TEXTS.into(), &mode.into(), &strict)?;
    let transaction: IdbTransaction = transaction.dyn_into()?;
    let store = transaction.object_store(TEXTS)?;
    Ok((transaction, store))
}

/// Waits for a request and gives its result.
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

/// Waits until a transaction is on the disk.
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
